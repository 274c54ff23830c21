package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AdvanceEdition;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.edition.NominateAction;
import org.observatoire.application.jury.CastBallot;
import org.observatoire.application.jury.ChangeAffiliation;
import org.observatoire.application.jury.DeclareRecusal;
import org.observatoire.application.jury.GiveOpinion;
import org.observatoire.application.jury.InviteJuror;
import org.observatoire.application.jury.ReadSelection;
import org.observatoire.application.palmares.CorrectPalmares;
import org.observatoire.application.palmares.ProclaimPalmares;
import org.observatoire.application.palmares.ReadPalmares;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.PalmaresArchive.Proclaimed;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.UseCases;
import org.observatoire.application.testing.sample.SomeClock;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.Decision;
import org.observatoire.domain.palmares.Departure;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.domain.territory.AuthorityId;

/** A whole edition, from its announcement to a correction of its palmarès, over every port that the prize needs. */
public interface PrizeContract extends PortContract {

    /** The one who runs it. */
    Actor ORGANISER = new Actor.Organiser();

    /** The year of the edition. */
    int YEAR = 2026;

    @Test
    default void goesFromAnAnnouncementToAPalmaresThatCanBeCorrected() {
        Stream.of("a", "b").forEach(id -> Given.someAction(ports(), id));
        prepare();
        Juror first = invited("Jurée 1");
        Juror second = invited("Jurée 2");
        nominated();
        advanced(Stage.JUDGING);
        Stream.of(first, second).forEach(juror -> {
            cast(juror, "listening.a", 2);
            cast(juror, "listening.b", 1);
        });
        recused(second);
        advanced(Stage.DELIBERATION);

        Proclaimed proclaimed = Outcomes.done(
                uses().proclaimPalmares().proclaim(ORGANISER, new ProclaimPalmares.Command(YEAR, decision(List.of()))));

        assertEquals(List.of(gift("a", Distinction.SILVER), gift("b", Distinction.BRONZE)), gifts(proclaimed));
        assertEquals(
                List.of(new ListEditions.Known(
                        YEAR, Optional.of(new Edition.Proclaimed(SomeEdition.graded(YEAR), proclaimed.at())))),
                uses().listEditions().list());

        Proclaimed corrected = Outcomes.done(uses().correctPalmares()
                .correct(
                        ORGANISER,
                        new CorrectPalmares.Command(YEAR, decision(List.of(sharedSilver())), "Une erreur de lecture")));

        assertEquals(List.of(gift("a", Distinction.SILVER), gift("b", Distinction.SILVER)), gifts(corrected));
        assertEquals(new ReadPalmares.Judged(List.of(proclaimed, corrected)), read().palmares());
        assertEquals(
                Set.of(new ActionId("a"), new ActionId("b")), read().actions().keySet());
        assertEquals(
                List.of("a", "b"),
                Looking.around().only(Facet.DISTINCTION, "silver").ids(ports().catalogue()));
        assertEquals(Optional.empty(), uses().verifyJournal().firstBreak());
    }

    @Test
    default void recognisesWhoWasInvitedByTheirTokenAndFollowsThemWhenTheyMove() {
        prepare();
        InviteJuror.Invitation invitation = Outcomes.done(uses().inviteJuror()
                .invite(ORGANISER, new InviteJuror.Command(YEAR, "Jurée 1", Optional.empty(), Juror.Role.JUROR)));
        var moving = new ChangeAffiliation.Command(
                YEAR, invitation.juror().id(), Optional.of(new AuthorityId("departement-32")));

        Juror moved = Outcomes.done(uses().changeAffiliation().change(ORGANISER, moving));

        assertEquals(List.of(moved), ports().juries().invited(YEAR));
        assertEquals(
                Optional.of(actor(moved)),
                uses().recogniseActor().recognise(invitation.token().secret()));
    }

    @Test
    default void keepsWhatTheCommitteeThinks() {
        Given.someAction(ports(), "a");
        prepare();
        Juror selector = Outcomes.done(uses().inviteJuror()
                        .invite(
                                ORGANISER,
                                new InviteJuror.Command(YEAR, "Membre 1", Optional.empty(), Juror.Role.SELECTOR)))
                .juror();

        CommitteeOpinion opinion = Outcomes.done(uses().giveOpinion()
                .give(
                        new Actor.Selector(YEAR, selector.id()),
                        new GiveOpinion.Command(
                                YEAR,
                                new ActionId("a"),
                                new CategoryId("reach"),
                                CommitteeOpinion.Advice.RETAIN,
                                "Une évidence")));

        assertEquals(List.of(opinion), ports().juries().opinions(YEAR));
        assertEquals(
                List.of(List.of(), List.of(opinion)),
                Outcomes.done(uses().readSelection().read(ORGANISER, new ReadSelection.Question(YEAR, "")))
                        .categories()
                        .stream()
                        .map(considered -> considered.candidates().get(0).opinions())
                        .toList());
    }

    private void prepare() {
        Outcomes.done(uses().announceEdition().announce(ORGANISER, SomeEdition.graded(YEAR)));
        advanced(Stage.SELECTION);
    }

    private Juror invited(String name) {
        return Outcomes.done(uses().inviteJuror()
                        .invite(ORGANISER, new InviteJuror.Command(YEAR, name, Optional.empty(), Juror.Role.JUROR)))
                .juror();
    }

    private void nominated() {
        for (String action : List.of("a", "b")) {
            Outcomes.done(uses().nominateAction()
                    .nominate(
                            ORGANISER,
                            new NominateAction.Command(YEAR, new ActionId(action), new CategoryId("listening"))));
        }
    }

    private void advanced(Stage stage) {
        Outcomes.done(uses().advanceEdition().advance(ORGANISER, new AdvanceEdition.Command(YEAR, stage)));
    }

    private void cast(Juror juror, String nomination, int grade) {
        Outcomes.done(uses().castBallot()
                .cast(
                        actor(juror),
                        new CastBallot.Command(
                                YEAR, NominationId.of(nomination), rules -> new Judgement.Graded(grade), "", true)));
    }

    private void recused(Juror juror) {
        Outcomes.done(uses().declareRecusal()
                .declare(
                        actor(juror),
                        new DeclareRecusal.Command(
                                YEAR, NominationId.of("listening.b"), "Un proche y travaille", Optional.empty())));
    }

    private ReadPalmares.Told read() {
        return Outcomes.done(uses().readPalmares().read(YEAR));
    }

    private UseCases uses() {
        return new UseCases(ports(), new SomeClock());
    }

    private List<Map.Entry<String, Award>> gifts(Proclaimed proclaimed) {
        assertEquals(proclaimed.awards(), ports().archive().awards(Set.of(new ActionId("a"), new ActionId("b"))));
        return proclaimed.awards().entrySet().stream()
                .flatMap(gifts -> gifts.getValue().stream()
                        .map(award -> Map.entry(gifts.getKey().value(), award)))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    private static Actor actor(Juror juror) {
        return new Actor.Juror(YEAR, juror.id());
    }

    private static Decision decision(List<Departure> departures) {
        return new Decision(List.of(), departures, PublishedDetail.BALLOTS);
    }

    private static Departure sharedSilver() {
        return new Departure(
                new CategoryId("listening"),
                List.of(NominationId.of("listening.a"), NominationId.of("listening.b")),
                List.of(),
                "Le jury les tient pour égales");
    }

    private static Map.Entry<String, Award> gift(String action, Distinction distinction) {
        return Map.entry(action, new Award(YEAR, distinction, Optional.of("Écoute"), false, Certainty.STATED));
    }
}
