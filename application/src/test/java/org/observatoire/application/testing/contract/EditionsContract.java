package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Quorum;

/** The contract of {@link org.observatoire.application.port.Editions}. */
public interface EditionsContract extends PortContract {

    /** When a palmarès was made public, to the nanosecond. */
    Instant PROCLAIMED = Instant.parse("2026-11-23T12:00:00.123456789Z");

    @Test
    default void tellsAnEditionAsItWasKept() {
        Edition scored = new Edition.Announced(SomeEdition.scored(2026));
        Edition graded = new Edition.Announced(SomeEdition.graded(2027));

        added(scored, graded);

        assertEquals(Optional.of(scored), ports().editions().find(2026));
        assertEquals(Optional.of(graded), ports().editions().find(2027));
    }

    @Test
    default void tellsAQuorumToTheLastDigit() {
        EditionRules rules = SomeEdition.graded(2026);
        Fraction share =
                Fraction.of(BigInteger.TEN.pow(40), BigInteger.TEN.pow(40).add(BigInteger.ONE));
        Edition edition = new Edition.Announced(new EditionRules(
                rules.year(),
                rules.name(),
                rules.method(),
                rules.recusal(),
                new Quorum(share, Long.MAX_VALUE),
                rules.categories(),
                rules.gold(),
                rules.calendar(),
                rules.jurorsPerNominee()));

        added(edition);

        assertEquals(Optional.of(edition), ports().editions().find(2026));
    }

    @Test
    default void tellsNothingOfAYearWithoutEdition() {
        added(new Edition.Announced(SomeEdition.graded(2026)));

        assertEquals(Optional.empty(), ports().editions().find(2025));
        assertEquals(List.of(), ports().editions().nominations(2025));
    }

    @Test
    default void listsEveryEditionLatestFirst() {
        assertEquals(List.of(), ports().editions().all());
        Edition first = new Edition.Announced(SomeEdition.graded(2024));
        Edition second = new Edition.Announced(SomeEdition.scored(2025));
        Edition third = new Edition.Announced(SomeEdition.scored(2026));

        added(second, third, first);

        assertEquals(List.of(third, second, first), ports().editions().all());
    }

    @Test
    default void refusesASecondEditionOfAYear() {
        Edition edition = new Edition.Announced(SomeEdition.graded(2026));
        added(edition);

        assertThrows(RuntimeException.class, () -> added(new Edition.Announced(SomeEdition.scored(2026))));

        assertEquals(Optional.of(edition), ports().editions().find(2026));
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, mode = EnumSource.Mode.EXCLUDE, names = "PROCLAIMED")
    default void keepsTheStageThatAnEditionHasReached(Stage stage) {
        EditionRules rules = SomeEdition.scored(2026);
        Edition other = new Edition.Announced(SomeEdition.scored(2025));
        added(new Edition.Announced(rules), other);
        Edition later = Edition.at(rules, stage);

        Given.kept(ports(), () -> ports().editions().replace(later));

        assertEquals(Optional.of(later), ports().editions().find(2026));
        assertEquals(Optional.of(other), ports().editions().find(2025));
    }

    @Test
    default void keepsTheInstantOfItsProclamation() {
        EditionRules rules = SomeEdition.graded(2026);
        added(new Edition.InDeliberation(rules));
        Edition proclaimed = new Edition.Proclaimed(rules, PROCLAIMED);

        Given.kept(ports(), () -> ports().editions().replace(proclaimed));

        assertEquals(Optional.of(proclaimed), ports().editions().find(2026));
        assertEquals(List.of(proclaimed), ports().editions().all());
    }

    @Test
    default void replacesNoEditionThatWasNeverAdded() {
        Edition edition = new Edition.InJudging(SomeEdition.graded(2026));

        assertThrows(
                RuntimeException.class,
                () -> Given.kept(ports(), () -> ports().editions().replace(edition)));

        assertEquals(List.of(), ports().editions().all());
    }

    @Test
    default void listsNominationsByTheirWrittenIdentityEachOnce() {
        added(new Edition.InSelection(SomeEdition.graded(2026)), new Edition.InSelection(SomeEdition.graded(2027)));
        Stream.of("a", "a-b", "b").forEach(id -> Given.someAction(ports(), id));
        GivenPrize.nominated(ports(), 2026, "reach.b", "reach.a-b", "listening.b", "reach.a");
        GivenPrize.nominated(ports(), 2027, "reach.b");

        GivenPrize.nominated(ports(), 2026, "reach.b");

        assertEquals(
                Stream.of("listening.b", "reach.a", "reach.a-b", "reach.b")
                        .map(NominationId::of)
                        .toList(),
                ports().editions().nominations(2026));
        assertEquals(List.of(NominationId.of("reach.b")), ports().editions().nominations(2027));
    }

    private void added(Edition... editions) {
        Given.kept(ports(), () -> Stream.of(editions).forEach(ports().editions()::add));
    }
}
