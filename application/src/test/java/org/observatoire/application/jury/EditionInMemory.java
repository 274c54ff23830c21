package org.observatoire.application.jury;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AdvanceEdition;
import org.observatoire.application.edition.NominateAction;
import org.observatoire.application.palmares.ProclaimPalmares;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.CommitteeOpinion.Advice;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.palmares.Decision;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.domain.territory.AuthorityId;

/** An edition run by its use cases, as far as a test takes it. */
final class EditionInMemory {

    private final Scene scene = new Scene();
    private final int year;

    private EditionInMemory(EditionRules rules) {
        this.year = rules.year();
        Outcomes.done(scene.uses().announceEdition().announce(Scene.ORGANISER, rules));
    }

    static EditionInMemory announced(EditionRules rules) {
        return new EditionInMemory(rules);
    }

    Scene scene() {
        return scene;
    }

    void to(Stage stage) {
        Outcomes.done(scene.uses().advanceEdition().advance(Scene.ORGANISER, new AdvanceEdition.Command(year, stage)));
    }

    Juror invited(String name, Juror.Role role) {
        return invited(name, Optional.empty(), role);
    }

    Juror invited(String name, String authority, Juror.Role role) {
        return invited(name, Optional.of(new AuthorityId(authority)), role);
    }

    /** Publishes an action carried by an authority, filed in some categories. */
    void published(String id, String authority, String... categories) {
        scene.published(id, SomeSheet.titled(id).by(authority).filedIn(categories));
    }

    NominationId nominated(String written) {
        NominationId nomination = NominationId.of(written);
        return Outcomes.done(scene.uses()
                .nominateAction()
                .nominate(
                        Scene.ORGANISER, new NominateAction.Command(year, nomination.action(), nomination.category())));
    }

    CommitteeOpinion said(Juror selector, Advice advice, String on) {
        NominationId considered = NominationId.of(on);
        return Outcomes.done(scene.uses()
                .giveOpinion()
                .give(
                        actor(selector),
                        new GiveOpinion.Command(year, considered.action(), considered.category(), advice, "")));
    }

    void moved(JurorId juror, String authority) {
        Outcomes.done(scene.uses()
                .changeAffiliation()
                .change(
                        Scene.ORGANISER,
                        new ChangeAffiliation.Command(year, juror, Optional.of(new AuthorityId(authority)))));
    }

    void keptOut(Juror juror, NominationId nomination) {
        Outcomes.done(scene.uses()
                .declareRecusal()
                .declare(
                        Scene.ORGANISER,
                        new DeclareRecusal.Command(year, nomination, "Un lien", Optional.of(juror.id()))));
    }

    void judged(Juror juror, NominationId nomination) {
        Outcomes.done(scene.uses()
                .castBallot()
                .cast(
                        actor(juror),
                        new CastBallot.Command(year, nomination, rules -> new Judgement.Graded(1), "", true)));
    }

    void proclaimed() {
        Decision decision = new Decision(List.of(), List.of(), PublishedDetail.RESULTS);
        Outcomes.done(scene.uses()
                .proclaimPalmares()
                .proclaim(Scene.ORGANISER, new ProclaimPalmares.Command(year, decision)));
    }

    Actor actor(Juror juror) {
        return switch (juror.role()) {
            case JUROR -> new Actor.Juror(year, juror.id());
            case SELECTOR -> new Actor.Selector(year, juror.id());
        };
    }

    static ActionId action(String id) {
        return new ActionId(id);
    }

    private Juror invited(String name, Optional<AuthorityId> affiliation, Juror.Role role) {
        return Outcomes.done(scene.uses()
                        .inviteJuror()
                        .invite(Scene.ORGANISER, new InviteJuror.Command(year, name, affiliation, role)))
                .juror();
    }
}
