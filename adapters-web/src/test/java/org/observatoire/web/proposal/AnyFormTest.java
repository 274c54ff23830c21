package org.observatoire.web.proposal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Browsing;

/** Forms of ours of which fields were changed, and forms that no page of ours would send, with a seal that holds. */
class AnyFormTest {

    private static final List<String> NAMES = List.of(
            "place",
            "authority",
            "searched",
            "key",
            "title",
            "summary",
            "hashtags",
            "channels",
            "categories",
            "audiences",
            "trigger",
            "events",
            "contributors",
            "sources",
            "contact",
            "consent",
            "seen",
            "type",
            "date",
            "text",
            "name",
            "channel",
            "source",
            "certainty",
            "modality",
            "role",
            "kind",
            "label",
            "url",
            "id",
            "email",
            "other",
            "side",
            "words",
            "reason",
            "x/y",
            "é~0",
            "constructor");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "on",
            "montreuil",
            "commune-93048",
            "commune-99999",
            "launched",
            "relayed.authority",
            "done",
            "mars 2026",
            "S1",
            "9",
            "facebook",
            "#un #deux",
            "https://example.org/",
            "<script>",
            "\u0000",
            "\ud800",
            "a\nb",
            "2026-99-99",
            "solidarity",
            "borrower",
            "lender",
            "contact@example.org",
            "maker",
            "partner");
    private static final List<String> BUTTONS = List.of(
            "find",
            "send",
            "add:events",
            "add:sources",
            "add:contributors",
            "add:autre",
            "remove:events[0]",
            "remove:sources[998]",
            "remove:contributors[0]",
            "remove:events[-1]",
            "");

    private static final List<String> LISTS = List.of("events", "sources", "contributors");

    private static ObservatoryInMemory observatory;
    private static Browsing contributor;
    private static Browsing organiser;
    private static final Set<Integer> MET = new HashSet<>();

    @BeforeAll
    static void start() {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        organiser = new Browsing(observatory.address());
        organiser.comeIn(ObservatoryInMemory.ORGANISER);
        contributor = new Browsing(observatory.address());
        var proposal = contributor.send(
                contributor.open("/propose"),
                ".sheet-form",
                Map.of(
                        "place",
                        "nantes",
                        "title",
                        "T",
                        "summary",
                        "S",
                        "contact.name",
                        "N",
                        "contact.email",
                        "contact@example.org",
                        "consent",
                        "true",
                        "_do",
                        "send"));
        contributor.comeIn(proposal.one(".to-copy input").val().replaceAll(".*/", ""));
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
        send(contributor, "/propose", random);
        for (String below : List.of("/correction", "/event", "/reuse")) {
            send(contributor, "/contribution" + below, random);
            send(organiser, "/organise/actions/nantes-podcasts-femmes-et-hommes" + below, random);
        }
        send(organiser, "/organise/actions/nantes-podcasts-femmes-et-hommes/refusal", random);
        send(organiser, "/organise/new-action", random);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place=nantes&authority[0].title=x",
                "contact=x",
                "events[0].type=launched&events[0].date.x=y&events[0].date=2020",
                "trigger[0].text=x",
                "hashtags[0].x=y",
                "x.y=1&x/y.z=2",
                "sources=x&_do=add:sources",
                "key.x=y"
            })
    void aFormThatContradictsItsOwnFieldsIsRefusedOrShownAgain(String written) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("_seal", Browsing.seal(contributor.open("/propose"))));
        for (String pair : written.split("&")) {
            fields.add(Map.entry(pair.split("=")[0], pair.split("=")[1]));
        }
        int status = contributor.post("/propose", fields).status();
        assertTrue(List.of(200, 400, 422).contains(status), () -> written + " -> " + status);
    }

    private static void send(Browsing someone, String path, Random random) {
        boolean ours = random.nextBoolean() && !path.endsWith("/refusal") && !path.endsWith("/reuse");
        Map<String, String> changed = changed(random, ours ? 4 : 12);
        if (!ours) {
            changed.put("_seal", Browsing.seal(someone.open("/propose")));
        }
        Answer answer = ours
                ? someone.answer(someone.open(path), "main form[method=post]:not([action*=erasure])", changed)
                : someone.post(path, List.copyOf(changed.entrySet()));
        MET.add(answer.status());
        assertTrue(answer.status() < 500, () -> path + " " + changed + " -> " + answer.status());
    }

    private static Map<String, String> changed(Random random, int most) {
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("_do", any(random, BUTTONS));
        int many = random.nextInt(most);
        for (int field = 0; field < many; field++) {
            changed.put(name(random), any(random, VALUES));
        }
        return changed;
    }

    /** Most often a field that some form has. */
    private static String name(Random random) {
        String name = any(random, NAMES);
        return switch (random.nextInt(6)) {
            case 0, 1 -> name;
            case 2, 3 -> any(random, LISTS) + "[" + random.nextInt(3) + "]." + name;
            case 4 -> any(random, NAMES) + "." + name;
            default -> name + "[" + random.nextInt(3) + "]" + (random.nextBoolean() ? "" : "." + any(random, NAMES));
        };
    }

    private static String any(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
