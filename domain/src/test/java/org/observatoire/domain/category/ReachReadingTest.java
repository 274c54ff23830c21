package org.observatoire.domain.category;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.EventFacts;
import org.observatoire.domain.action.Facts;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.SheetDraft;
import org.observatoire.domain.territory.Authorities;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

class ReachReadingTest {

    private static final LocalAuthority HOME = Authorities.MARCQ;

    @Test
    void nothingToldShowsNothing() {
        assertEquals(List.of(), read(SheetDraft.begun(), List.of(), Map.of()).figures());
    }

    @Test
    void everyRelayThatIsDoneIsCounted() {
        LifeEvent local = new LifeEvent.Relayed(Facts.done(), RelayScope.LOCAL_MEDIA, Optional.empty());
        LifeEvent others = new LifeEvent.Relayed(Facts.done(), RelayScope.AUTHORITIES, Optional.empty());
        LifeEvent hoped = new LifeEvent.Relayed(Facts.considered(), RelayScope.NATIONAL_MEDIA, Optional.empty());

        assertEquals(
                List.of(new Figure(
                        Measure.RELAYS,
                        new Figure.Count(2),
                        List.of(new Evidence.Event(local), new Evidence.Event(others)))),
                read(SheetDraft.begun().life(local, hoped, others), List.of(), Map.of())
                        .figures());
    }

    @Test
    void authoritiesOfOnesOwnDepartmentAndRegionReachNoOther() {
        Reading reading = read(
                SheetDraft.begun().life(relayedBy(Authorities.LAMBERSART), relayedBy(Authorities.HAZEBROUCK)),
                List.of(Authorities.LAMBERSART, Authorities.HAZEBROUCK),
                Map.of());

        assertEquals(reached(2, 0, 0), counts(reading));
    }

    @Test
    void anotherDepartmentOfOnesOwnRegionIsReached() {
        Reading reading =
                read(SheetDraft.begun().life(relayedBy(Authorities.CREPY)), List.of(Authorities.CREPY), Map.of());

        assertEquals(reached(1, 1, 0), counts(reading));
    }

    @Test
    void eachAuthorityDepartmentAndRegionCountsOnce() {
        Reading reading = read(
                SheetDraft.begun()
                        .life(
                                relayedBy(Authorities.BEZONS),
                                relayedBy(Authorities.MONTREUIL),
                                relayedBy(Authorities.BEZONS)),
                List.of(Authorities.BEZONS, Authorities.MONTREUIL),
                Map.of("bezons-reprise", Authorities.BEZONS, "crepy-reprise", Authorities.CREPY));

        assertEquals(reached(3, 3, 1), counts(reading));
        assertEquals(
                Optional.of(new Figure.Count(2)), reading.figure(Measure.REUSES).map(Figure::value));
    }

    @Test
    void anAuthorityWithoutDepartmentIsReachedAllTheSame() {
        Reading reading = read(
                SheetDraft.begun().life(relayedBy(Authorities.OCCITANIE)), List.of(Authorities.OCCITANIE), Map.of());

        assertEquals(reached(1, 0, 1), counts(reading));
    }

    @Test
    void onesOwnAuthorityIsNotReached() {
        Reading reading = read(SheetDraft.begun().life(relayedBy(HOME)), List.of(HOME), Map.of("une-suite", HOME));

        assertEquals(Map.of(), counts(reading));
        assertEquals(
                List.of(Measure.RELAYS, Measure.REUSES),
                reading.figures().stream().map(Figure::measure).toList());
    }

    @Test
    void whatShowsThatOthersWereReachedIsNotWhatShowsOnesOwn() {
        LifeEvent elsewhere = relayedBy(Authorities.BEZONS);
        Reading reading = read(
                SheetDraft.begun().life(relayedBy(HOME), elsewhere),
                List.of(HOME, Authorities.BEZONS),
                Map.of("une-suite", HOME, "z-reprise", Authorities.CREPY, "a-reprise", Authorities.BEZONS));

        assertEquals(
                Optional.of(List.of(
                        new Evidence.Event(elsewhere),
                        new Evidence.Reuse(new ActionId("a-reprise")),
                        new Evidence.Reuse(new ActionId("z-reprise")))),
                reading.figure(Measure.AUTHORITIES_REACHED).map(Figure::evidence));
        assertEquals(
                Optional.of(List.of(
                        new Evidence.Reuse(new ActionId("a-reprise")),
                        new Evidence.Reuse(new ActionId("une-suite")),
                        new Evidence.Reuse(new ActionId("z-reprise")))),
                reading.figure(Measure.REUSES).map(Figure::evidence));
    }

    @Test
    void anAuthorityThatOnlyAnnouncedARelayIsNotReached() {
        LifeEvent hoped = new LifeEvent.Relayed(
                Facts.announced("2020-23"),
                RelayScope.AUTHORITY,
                Optional.of(Authorities.BEZONS.id().value()));

        assertEquals(
                List.of(),
                read(SheetDraft.begun().life(hoped), List.of(Authorities.BEZONS), Map.of())
                        .figures());
    }

    @Test
    void anAuthorityThatNobodyKnowsIsNotReached() {
        Reading reading = read(SheetDraft.begun().life(relayedBy(Authorities.BEZONS)), List.of(), Map.of());

        assertEquals(
                List.of(Measure.RELAYS),
                reading.figures().stream().map(Figure::measure).toList());
    }

    @Test
    void onlyNationalMediaAreNationalMedia() {
        LifeEvent national = new LifeEvent.Relayed(Facts.done(), RelayScope.NATIONAL_MEDIA, Optional.of("Une chaîne"));
        LifeEvent local = new LifeEvent.Relayed(Facts.done(), RelayScope.LOCAL_MEDIA, Optional.empty());

        assertEquals(
                Optional.of(new Figure(
                        Measure.NATIONAL_MEDIA, new Figure.Answer(true), List.of(new Evidence.Event(national)))),
                read(SheetDraft.begun().life(local, national), List.of(), Map.of())
                        .figure(Measure.NATIONAL_MEDIA));
        assertEquals(
                Optional.empty(),
                read(SheetDraft.begun().life(local), List.of(), Map.of()).figure(Measure.NATIONAL_MEDIA));
    }

    @ParameterizedTest
    @CsvSource({
        "FACEBOOK, PRINT, true",
        "WEBSITE, PRESS, true",
        "POSTER, SMS, true",
        "FACEBOOK, TELEVISION, false",
        "FACEBOOK, DISPLAY_PANEL, false",
        "POSTER, PRINT, false",
        "RADIO, POSTER, false",
        "FACEBOOK, X, false"
    })
    void screensAndPaperTogetherAreTold(Channel one, Channel other, boolean both) {
        Reading reading = read(SheetDraft.begun().channels(List.of(one, other)), List.of(), Map.of());

        assertEquals(both, reading.figure(Measure.DIGITAL_AND_PRINT).isPresent());
    }

    @Test
    void paperReachedLaterIsToldWithTheEventThatReachedIt() {
        LifeEvent print = new LifeEvent.Extended(Facts.done(), Channel.PRINT);
        SheetDraft draft = SheetDraft.begun()
                .channels(List.of(Channel.FACEBOOK))
                .channelsCertainty(Certainty.INFERRED)
                .life(print, new LifeEvent.Extended(Facts.considered(), Channel.PRESS));

        assertEquals(
                List.of(new Figure(
                        Measure.DIGITAL_AND_PRINT,
                        new Figure.Answer(true),
                        List.of(new Evidence.ListedChannels(Certainty.INFERRED), new Evidence.Event(print)))),
                read(draft, List.of(), Map.of()).figures());
    }

    @Test
    void paperThatIsOnlyConsideredIsNotTold() {
        SheetDraft draft = SheetDraft.begun()
                .channels(List.of(Channel.FACEBOOK))
                .life(new LifeEvent.Extended(Facts.considered(), Channel.PRESS));

        assertEquals(List.of(), read(draft, List.of(), Map.of()).figures());
    }

    private static LifeEvent relayedBy(LocalAuthority authority) {
        EventFacts facts = Facts.done();
        return new LifeEvent.Relayed(
                facts, RelayScope.AUTHORITY, Optional.of(authority.id().value()));
    }

    private static Map<Measure, Figure.Value> reached(int authorities, int departments, int regions) {
        return Map.of(
                Measure.AUTHORITIES_REACHED, new Figure.Count(authorities),
                Measure.DEPARTMENTS_REACHED, new Figure.Count(departments),
                Measure.REGIONS_REACHED, new Figure.Count(regions));
    }

    private static Map<Measure, Figure.Value> counts(Reading reading) {
        return Stream.of(Measure.AUTHORITIES_REACHED, Measure.DEPARTMENTS_REACHED, Measure.REGIONS_REACHED)
                .flatMap(measure -> reading.figure(measure).stream())
                .collect(Collectors.toMap(Figure::measure, Figure::value));
    }

    private static Reading read(
            SheetDraft draft, List<LocalAuthority> relayers, Map<String, LocalAuthority> borrowers) {
        Map<AuthorityId, LocalAuthority> known =
                relayers.stream().collect(Collectors.toMap(LocalAuthority::id, relayer -> relayer));
        Map<ActionId, LocalAuthority> reuses = borrowers.entrySet().stream()
                .collect(Collectors.toMap(borrower -> new ActionId(borrower.getKey()), Map.Entry::getValue));
        return StandingCategory.REACH.read(new Observation(
                draft.authority(HOME.id()).published("un-titre"), HOME, known, reuses, ActionsOf2020.AUTUMN));
    }
}
