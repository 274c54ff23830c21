package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.palmares.JudgedEdition.graded;
import static org.observatoire.domain.palmares.JudgedEdition.scored;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.PrizesToGive;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.ranking.Json;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.SizeBand;
import org.observatoire.domain.wording.TriedOnSeeds;

class PalmaresTest {

    private static final NominationId A = SampleRules.nomination("listening", "a");
    private static final NominationId B = SampleRules.nomination("listening", "b");
    private static final List<JurorId> PANEL = IntStream.range(0, 2)
            .mapToObj(index -> new JurorId("secret-" + index))
            .toList();
    private static final AwardCategory LISTENING = new AwardCategory(
            new CategoryId("listening"),
            "Écoute « active »",
            List.of(AuthorityKind.COMMUNE),
            List.of(SizeBand.FROM_2000),
            Optional.of(SampleRules.GRID),
            new PrizesToGive(1, 1));

    private static final String RULES = "\"rules\":{\"categories\":[{\"distinctions\":{\"bronze\":1,\"silver\":1},"
            + "\"eligibleKinds\":[\"commune\"],\"eligibleSizes\":[\"2000-9999\"],\"grid\":["
            + "{\"id\":\"boldness\",\"label\":\"Audace\",\"weight\":20},{\"id\":\"care\",\"label\":\"Soin\",\"weight\":80}],"
            + "\"id\":\"listening\",\"label\":\"Écoute « active »\"}],\"gold\":true,\"jurorsPerNominee\":null,"
            + "\"method\":%s,\"name\":\"Édition d’essai\",\"quorum\":{\"min\":2,\"share\":\"1/2\"},"
            + "\"recusal\":\"authority\",\"year\":2031}";
    private static final String FIRST = "{\"authority\":\"commune-54439\","
            + "\"coverage\":{\"abstained\":0,\"given\":2,\"notYetGiven\":0,\"recused\":0},\"distinction\":\"%s\","
            + "\"exAequo\":false,\"firmness\":{\"best\":1,\"cases\":2,\"methods\":3,\"sameRank\":3,\"unchanged\":2,"
            + "\"worst\":1},\"nomination\":\"listening.a\",\"rank\":1,\"title\":\"Action a\"}";
    private static final String SECOND = "{\"authority\":\"commune-54439\","
            + "\"coverage\":{\"abstained\":0,\"given\":1,\"notYetGiven\":1,\"recused\":0},\"distinction\":%s,"
            + "\"exAequo\":false,\"firmness\":null,\"nomination\":\"listening.b\",\"rank\":null,\"title\":\"Action b\"}";

    @Test
    void theRecountFileOfScoresIsWrittenMemberByMember() {
        String ballots = "{\"ballots\":[{\"judgements\":{\"listening.a\":{\"scores\":{\"boldness\":4,\"care\":4}}},"
                + "\"juror\":\"J1\"},{\"judgements\":{\"listening.a\":{\"scores\":{\"boldness\":5,\"care\":4}},"
                + "\"listening.b\":{\"scores\":{\"boldness\":3,\"care\":5}}},\"juror\":\"J2\"}],"
                + "\"means\":{\"listening.a\":\"41/10\",\"listening.b\":\"23/5\"}}";

        assertEquals(
                "{\"categories\":[{\"departure\":null,\"id\":\"listening\",\"nominees\":[" + FIRST.formatted("silver")
                        + "," + SECOND.formatted("null") + "],\"returns\":" + ballots + "}],\"correction\":null,"
                        + "\"detail\":\"ballots\",\"format\":\"observatoire-recount\",\"formatVersion\":2,"
                        + "\"gold\":[\"listening.a\"],\"proclaimedAt\":\"2031-11-20T12:00:00Z\","
                        + RULES.formatted("{\"id\":\"weighted-mean\",\"scale\":{\"max\":5,\"min\":0}}")
                        + ",\"version\":1}",
                scores().palmares(PublishedDetail.BALLOTS).canonical());
    }

    @Test
    void theRecountFileOfMentionsTellsThemByName() {
        assertTrue(mentions()
                .palmares(PublishedDetail.BALLOTS)
                .canonical()
                .contains("\"returns\":{\"ballots\":[{\"judgements\":{\"listening.a\":{\"grade\":\"Bien\"}},"
                        + "\"juror\":\"J1\"},{\"judgements\":{\"listening.a\":{\"grade\":\"Excellent\"}},"
                        + "\"juror\":\"J2\"}],\"tallies\":{\"listening.a\":[0,0,1,1],\"listening.b\":[0,0,0,0]}}"));
        assertTrue(mentions()
                .palmares(PublishedDetail.BALLOTS)
                .canonical()
                .contains("\"method\":{\"grades\":[\"Insuffisant\",\"Passable\",\"Bien\",\"Excellent\"],"
                        + "\"id\":\"majority-judgment\"}"));
    }

    @Test
    void totalsAreToldExactly() {
        assertTrue(scores().palmares(PublishedDetail.TALLIES)
                .canonical()
                .contains("\"returns\":{\"means\":{\"listening.a\":\"41/10\"}}"));
        assertTrue(mentions()
                .palmares(PublishedDetail.TALLIES)
                .canonical()
                .contains("\"returns\":{\"tallies\":{\"listening.a\":[0,0,1,1],\"listening.b\":[0,0,0,0]}}"));
    }

    @Test
    void ballotsWithoutTotalsAreWrittenInTheFormatThatHadNone() {
        Palmares first = new Altered(scores().palmares(PublishedDetail.BALLOTS)).withoutTotals();

        assertTrue(first.canonical().contains("\"formatVersion\":1,"));
        assertFalse(first.canonical().contains("\"means\""));
        assertTrue(scores().palmares(PublishedDetail.TALLIES).canonical().contains("\"formatVersion\":2,"));
    }

    @Test
    void resultsTellThePlacesAlone() {
        assertTrue(scores().palmares(PublishedDetail.RESULTS).canonical().contains("\"returns\":{}"));
    }

    @Test
    void aDepartureAndACorrectionAreToldWithTheirReasons() {
        Departure departure = new Departure(LISTENING.id(), List.of(B), List.of(A), "La portée \"locale\"");
        Decision decision = new Decision(List.of(B), List.of(departure), PublishedDetail.RESULTS);
        String canonical = scores().proclamation()
                .proclaim(decision, scores().names(), 2, JudgedEdition.NOON, Optional.of("Récusation"))
                .canonical();

        assertTrue(canonical.contains("\"departure\":{\"bronze\":[\"listening.a\"],\"laureates\":[\"listening.b\"],"
                + "\"reason\":\"La portée \\\"locale\\\"\"}"));
        assertTrue(canonical.contains(FIRST.formatted("bronze") + "," + SECOND.formatted("\"silver\"")));
        assertTrue(canonical.contains("\"correction\":\"Récusation\""));
        assertTrue(canonical.contains("\"version\":2"));
    }

    @Test
    void theSealStandsAmongTheMembersOfTheCanonicalWriting() {
        Palmares palmares = scores().palmares(PublishedDetail.BALLOTS);
        Map<String, Object> sealed = members(palmares.sealed("sha256:00"));

        assertEquals("sha256:00", sealed.remove("seal"));
        assertEquals(members(palmares.canonical()), sealed);
        assertEquals(palmares.sealed("sha256:00"), canonicallyWritten(Json.read(palmares.sealed("sha256:00"))));
    }

    @TriedOnSeeds
    void theWritingIsCanonicalAndTheSameInWhateverOrderThingsCame(long seed) {
        Random random = new Random(seed);
        JudgedEdition edition = RandomEdition.of(random);
        PublishedDetail detail = PublishedDetail.values()[random.nextInt(3)];
        String canonical = edition.palmares(detail).canonical();

        assertEquals(canonical, edition.shuffled(random).palmares(detail).canonical());
        assertEquals(canonical, canonicallyWritten(Json.read(canonical)));
    }

    @TriedOnSeeds
    void noJurorAndNoCommentIsTold(long seed) {
        Palmares palmares = RandomEdition.of(new Random(seed)).palmares(PublishedDetail.BALLOTS);

        assertFalse(palmares.canonical().contains("juror-"));
        assertFalse(palmares.canonical().contains("Commentaire"));
        assertFalse(palmares.canonical().contains("Amitié"));
    }

    @Test
    void aVersionBeyondTheFirstSaysWhy() {
        Palmares first = scores().palmares(PublishedDetail.RESULTS);

        assertThrows(IllegalArgumentException.class, () -> version(first, 2, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> version(first, 0, Optional.of("Erreur")));
        assertEquals(2, version(first, 2, Optional.of("Erreur")).version());
    }

    private static Palmares version(Palmares first, int version, Optional<String> correction) {
        return new Palmares(
                first.rules(),
                version,
                first.proclaimedAt(),
                correction,
                first.detail(),
                first.categories(),
                first.gold());
    }

    private static JudgedEdition scores() {
        return new JudgedEdition(SampleRules.rules(SampleRules.SCORES, LISTENING), List.of(B, A), PANEL)
                .with(scored(PANEL.get(0), A, 5, 4), scored(PANEL.get(0), B, 3, 5), scored(PANEL.get(1), A, 4, 4));
    }

    private static JudgedEdition mentions() {
        return new JudgedEdition(SampleRules.rules(SampleRules.MENTIONS, LISTENING), List.of(A, B), PANEL)
                .with(graded(PANEL.get(0), A, 3), graded(PANEL.get(1), A, 2));
    }

    private static Map<String, Object> members(String json) {
        Map<String, Object> members = new HashMap<>();
        ((Map<?, ?>) Json.read(json)).forEach((name, value) -> members.put((String) name, value));
        return members;
    }

    /** RFC 8785 over again, for texts without control characters. */
    private static String canonicallyWritten(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, String> inOrder = new TreeMap<>();
            members.forEach((name, member) -> inOrder.put(canonicallyWritten(name), canonicallyWritten(member)));
            return inOrder.entrySet().stream()
                    .map(member -> member.getKey() + ":" + member.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> items) {
            return items.stream().map(PalmaresTest::canonicallyWritten).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean truth ? truth.toString() : "null";
    }
}
