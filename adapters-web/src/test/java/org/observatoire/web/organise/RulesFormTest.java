package org.observatoire.web.organise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Criterion;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.Window;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.web.http.FieldError;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.RequestRefused;

class RulesFormTest {

    private static final Messages FRENCH = Messages.in(Language.FRENCH);
    private static final List<String> NUMBERS =
            List.of("year", "max", "weight", "silver", "bronze", "jurorsPerNominee");

    static List<EditionRules> rules() {
        return List.of(
                SomeEdition.scored(2026),
                SomeEdition.graded(2026),
                FirstRules.standing(2026, FRENCH),
                FirstRules.like(SomeEdition.scored(2025), 2026));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rulesThatAreShownAndSentBackAsTheyAreStayTheSame(EditionRules rules) {
        assertEquals(rules, RulesForm.amended(draft(rules, tree -> {}), rules, FRENCH));
    }

    @Test
    void aShareAndAMomentFinerThanTheFormTellsStayAsTheyAre() {
        Fraction aThird = Fraction.of(BigInteger.ONE, BigInteger.valueOf(3));
        Window toTheNanosecond =
                new Window(Instant.parse("2026-10-25T00:30:00.000000001Z"), Instant.parse("2026-10-25T01:30:17Z"));
        EditionRules before = with(
                SomeEdition.graded(2026),
                new Quorum(aThird, 2),
                new EditionCalendar(Optional.of(toTheNanosecond), Optional.of(toTheNanosecond)));

        EditionRules amended = RulesForm.amended(draft(before, tree -> tree.put("name", "Autre")), before, FRENCH);

        assertEquals("Autre", amended.name());
        assertEquals(before.quorum(), amended.quorum());
        assertEquals(before.calendar(), amended.calendar());
    }

    @Test
    void whatIsClearedGoes() {
        EditionRules before = SomeEdition.scored(2026);

        EditionRules amended = RulesForm.amended(
                draft(before, tree -> {
                    tree.remove("gold");
                    tree.putNull("jurorsPerNominee").putNull("windows");
                    ((ObjectNode) tree.withArray("/categories").get(0)).putArray("eligibleKinds");
                }),
                before,
                FRENCH);

        assertEquals(false, amended.gold());
        assertEquals(Optional.empty(), amended.jurorsPerNominee());
        assertEquals(new EditionCalendar(Optional.empty(), Optional.empty()), amended.calendar());
        assertEquals(List.of(), amended.categories().get(0).eligibleKinds());
    }

    @Test
    void namesAreMadeFromLabelsAndKeptOnceThere() {
        EditionRules rules = announced(tree -> {
            ObjectNode first = category(tree, "Les réseaux de l’été !", "");
            criterion(first, "L’idée", "50");
            criterion(first, "L’idée", "50");
            criterion(category(tree, "Les réseaux de l’été ?", ""), "漢字", "100");
            criterion(category(tree, "Tout autre chose", "ancien-nom"), "Effet", "100");
        });

        assertEquals(
                List.of("les-reseaux-de-l-ete", "les-reseaux-de-l-ete-2", "ancien-nom"),
                rules.categories().stream().map(one -> one.id().value()).toList());
        assertEquals(List.of("l-idee", "l-idee-2"), criteria(rules.categories().get(0)));
        assertEquals(List.of("sans-nom"), criteria(rules.categories().get(1)));
    }

    @Test
    void aCategoryCalledAsAStandingOneIsThatOne() {
        EditionRules rules = announced(tree -> {
            criterion(category(tree, "ecoute", ""), "Effet", "100");
            criterion(category(tree, "Public service", ""), "Effet", "100");
            criterion(category(tree, "Écoute", ""), "Effet", "100");
        });

        assertEquals(
                List.of("listening", "public-service", "listening-2"),
                rules.categories().stream().map(one -> one.id().value()).toList());
    }

    @Test
    void aLongLabelMakesAShortName() {
        EditionRules rules =
                announced(tree -> criterion(category(tree, "mot ".repeat(40), ""), "x".repeat(120), "100"));

        assertEquals("mot" + "-mot".repeat(11), rules.categories().get(0).id().value());
        assertEquals(List.of("x".repeat(50)), criteria(rules.categories().get(0)));
    }

    @Test
    void blankLinesAtTheEndOfAGridAreNoCriteria() {
        EditionRules rules = announced(tree -> {
            ObjectNode category = category(tree, "Une", "");
            criterion(category, "Effet", "100");
            criterion(category, " ", "");
            criterion(category, "", "");
        });

        assertEquals(List.of("effet"), criteria(rules.categories().get(0)));
    }

    @Test
    void mentionsAreALineEachAndTheGridGoes() {
        EditionRules rules = announced(tree -> {
            tree.put("method", "majority-judgment").put("grades", "Non\n\n Peut-être \nOui");
            criterion(category(tree, "Une", ""), "Effet", "3");
        });

        assertEquals(List.of("Non", "Peut-être", "Oui"), ((JudgingMethod.MajorityJudgment) rules.method()).grades());
        assertEquals(Optional.empty(), rules.categories().get(0).grid());
    }

    @ParameterizedTest
    @CsvSource({"50, 1/2", "33.3333, 333333/1000000", "0, 0", "100, 1"})
    void aPercentageIsAShare(String typed, String share) {
        EditionRules rules = announced(tree -> {
            tree.withObject("/quorum").put("share", new BigDecimal(typed));
            criterion(category(tree, "Une", ""), "Effet", "100");
        });

        assertEquals(share, rules.quorum().share().toString());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceByItsField() {
        RequestRefused refused = assertThrows(
                RequestRefused.class,
                () -> announced(tree -> {
                    tree.put("name", " ").put("year", 1999);
                    tree.withObject("/quorum").put("share", 150);
                    tree.withObject("/windows/judging").put("opens", "2026-12-01T08:00:00Z");
                    criterion(category(tree, "", ""), "Effet", "90");
                }));

        assertEquals(
                List.of(
                        "quorum.share",
                        "year",
                        "name",
                        "windows.judging.closes",
                        "categories[0].label",
                        "categories[0].grid"),
                refused.errors().stream()
                        .map(FieldError::field)
                        .sorted(RulesFormTest::byPlace)
                        .toList());
    }

    private static int byPlace(String one, String other) {
        List<String> places = List.of(
                "quorum.share", "year", "name", "windows.judging.closes", "categories[0].label", "categories[0].grid");
        return places.indexOf(one) - places.indexOf(other);
    }

    private static EditionRules announced(Consumer<ObjectNode> written) {
        ObjectNode tree = RulesTree.of(FirstRules.standing(2026, FRENCH));
        tree.withArray("/categories").removeAll();
        tree.withObject("/quorum").put("share", 50).put("min", 3);
        written.accept(tree);
        understand(tree);
        return RulesForm.announced(RulesDraft.of(tree), FRENCH);
    }

    private static RulesDraft draft(EditionRules rules, Consumer<ObjectNode> written) {
        ObjectNode tree = RulesTree.of(rules).without("year");
        written.accept(tree);
        understand(tree);
        return RulesDraft.of(tree);
    }

    /** Forms hold text, in which their reader finds numbers and truths; here they are found beforehand. */
    private static void understand(JsonNode node) {
        node.forEach(RulesFormTest::understand);
        if (node instanceof ObjectNode object) {
            NUMBERS.stream()
                    .filter(name -> object.path(name).asText().matches("-?[0-9]+"))
                    .forEach(name -> object.put(name, object.get(name).asInt()));
            if (object.path("scale").isObject()) {
                object.withObject("/scale").put("min", object.at("/scale/min").asInt());
            }
            if (object.has("gold")) {
                object.put("gold", object.get("gold").asBoolean());
            }
        }
    }

    private static ObjectNode category(ObjectNode tree, String label, String id) {
        ObjectNode category = tree.withArray("/categories").addObject();
        category.put("at", "0").put("label", label).put("id", id);
        return category;
    }

    private static void criterion(ObjectNode category, String label, String weight) {
        category.withArray("/grid")
                .addObject()
                .put("at", "0")
                .put("label", label)
                .put("weight", weight);
    }

    private static List<String> criteria(AwardCategory category) {
        return category.grid().orElseThrow().criteria().stream()
                .map(Criterion::id)
                .toList();
    }

    private static EditionRules with(EditionRules rules, Quorum quorum, EditionCalendar calendar) {
        return new EditionRules(
                rules.year(),
                rules.name(),
                rules.method(),
                rules.recusal(),
                quorum,
                rules.categories(),
                rules.gold(),
                calendar,
                rules.jurorsPerNominee());
    }
}
