package org.observatoire.web.organise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Page;
import org.observatoire.web.testing.PrizeScene;

/** Forms of an edition of which fields were changed, in ways that no page of ours would, with a seal that holds. */
class AnyEditionFormTest {

    private static final List<String> NAMES = List.of(
            "year",
            "name",
            "read",
            "method",
            "scale",
            "scale.min",
            "grades",
            "recusal",
            "quorum",
            "quorum.share",
            "quorum.min",
            "gold",
            "jurorsPerNominee",
            "windows",
            "windows.judging",
            "windows.judging.opens",
            "windows.submissions.closes",
            "categories",
            "categories[0]",
            "categories[1].at",
            "categories[0].id",
            "categories[1].label",
            "categories[0].eligibleKinds",
            "categories[0].distinctions",
            "categories[0].distinctions.silver",
            "categories[0].grid",
            "categories[1].grid[0]",
            "categories[1].grid[0].weight",
            "categories[1].grid[2].label",
            "categories[7].label",
            "role",
            "place",
            "authority",
            "searched",
            "key",
            "nomination",
            "reason",
            "action",
            "category",
            "comment",
            "to",
            "q");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "on",
            "x",
            "0",
            "-7",
            "100",
            "1e9",
            "99999999999999999999",
            "33,3333",
            "majority-judgment",
            "weighted-mean",
            "commune",
            "montreuil",
            "commune-93048",
            "listening",
            "solidarite.montreuil-au-balcon",
            "montreuil-au-balcon",
            "judging",
            "2027-03-28T02:30",
            "2026-12-01T09:00",
            "+999999999-12-31T23:59",
            "<script>",
            "\ud800",
            "a\nb\nc",
            "é".repeat(3_000));
    private static final List<String> BUTTONS = List.of(
            "",
            "save",
            "recalculate",
            "add-category",
            "remove-category:0",
            "raise-category:1",
            "add-criterion:1",
            "remove-criterion:1:0",
            "spread-grid:0",
            "find",
            "invite",
            "move",
            "nominate",
            "withdraw",
            "retain",
            "leave");
    private static final String EDITION = "/organise/editions/2026";
    private static final Set<Integer> MET = new HashSet<>();

    private static ObservatoryInMemory observatory;
    private static Browsing organiser;
    private static Browsing selector;
    private static List<String> paths;

    @BeforeAll
    static void start() {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
        prize.runTo("selection");
        prize.in(2027).runTo("judging");
        organiser = new Browsing(observatory.address());
        organiser.comeIn(ObservatoryInMemory.ORGANISER);
        selector = new Browsing(observatory.address());
        selector.comeIn(prize.selector());
        String juror = EDITION + "/jury/" + prize.jurorId(0);
        paths = List.of(
                "/organise/editions/new",
                EDITION + "/rules",
                "/organise/editions/2027/rules",
                EDITION + "/jury",
                juror + "/affiliation",
                juror + "/recusal",
                EDITION + "/selection",
                "/organise/editions/2027/stage");
    }

    @AfterAll
    static void stop() {
        observatory.close();
        assertTrue(MET.containsAll(Set.of(200, 303, 400, 422)), () -> "too few kinds of answer were met: " + MET);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noFormIsEverAnErrorOfOurs(long seed) {
        Random random = new Random(seed);
        paths.forEach(path -> send(organiser, path, random));
        send(selector, "/selection", random);
    }

    private static void send(Browsing someone, String path, Random random) {
        Page page = someone.open(path.replaceFirst("/(affiliation|recusal)$", ""));
        String form = "main form[method=post][action^='" + path + "']";
        Map<String, String> changed = changed(random);
        boolean ours = random.nextBoolean() && !page.all(form).isEmpty();
        if (!ours) {
            changed.put("_seal", Browsing.seal(page));
        }
        Answer answer = ours ? sent(someone, page, form, changed) : someone.post(path, List.copyOf(changed.entrySet()));
        MET.add(answer.status());
        assertTrue(answer.status() < 500, () -> path + " " + changed + " -> " + answer.status() + answer.body());
    }

    /** A list has a form for each of its lines. */
    private static Answer sent(Browsing someone, Page page, String form, Map<String, String> changed) {
        String first = page.all(form).size() == 1
                ? form
                : "[data-gesture=" + page.all("[data-gesture]").first().attr("data-gesture") + "]";
        return someone.answer(page, first, changed);
    }

    private static Map<String, String> changed(Random random) {
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("_do", any(random, BUTTONS));
        int many = random.nextInt(8);
        for (int field = 0; field < many; field++) {
            String name = any(random, NAMES);
            changed.put(
                    switch (random.nextInt(8)) {
                        case 0 -> name + "[0]";
                        case 1 -> name + ".x";
                        default -> name;
                    },
                    any(random, VALUES));
        }
        return changed;
    }

    private static String any(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
