package org.observatoire.application.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AdvanceEdition;
import org.observatoire.application.edition.NominateAction;
import org.observatoire.application.jury.CastBallot;
import org.observatoire.application.jury.DeclareRecusal;
import org.observatoire.application.jury.InviteJuror;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.Recusal;

/** An edition in judging on a scene, with its jurors and its nominees. */
public final class PrizeOnScene {

    private final Scene scene;
    private final int year;
    private final List<Actor.Juror> jurors = new ArrayList<>();

    /**
     * Announces an edition, invites its jury, nominates and opens its judging.
     *
     * @param scene where
     * @param rules what it announces
     * @param jurors how many jurors it has
     * @param nominations what it nominates; actions that the scene lacks are recorded
     */
    public PrizeOnScene(Scene scene, EditionRules rules, int jurors, String... nominations) {
        this.scene = scene;
        this.year = rules.year();
        Outcomes.done(scene.uses().announceEdition().announce(Scene.ORGANISER, rules));
        to(Stage.SELECTION);
        for (int number = 1; number <= jurors; number++) {
            invite("Jurée " + number);
        }
        for (String nomination : nominations) {
            nominate(NominationId.of(nomination));
        }
        to(Stage.JUDGING);
    }

    /**
     * A juror.
     *
     * @param number which, from 1
     * @return who asks
     */
    public Actor.Juror juror(int number) {
        return jurors.get(number - 1);
    }

    /**
     * Has a juror answer.
     *
     * @param juror which juror, from 1
     * @param nomination on which nominee
     * @param judgement what they say
     * @param comment why
     * @param finished whether it is for good
     * @return the answer
     */
    public Outcome<Ballot> answer(int juror, String nomination, Judgement judgement, String comment, boolean finished) {
        return scene.uses()
                .castBallot()
                .cast(
                        juror(juror),
                        new CastBallot.Command(
                                year, NominationId.of(nomination), rules -> judgement, comment, finished));
    }

    /**
     * Has a juror give a final mention.
     *
     * @param juror which juror, from 1
     * @param nomination to which nominee
     * @param grade which, 0 for the worst
     */
    public void give(int juror, String nomination, int grade) {
        Outcomes.done(answer(juror, nomination, new Judgement.Graded(grade), "", true));
    }

    /**
     * Has the organiser keep a juror out of a nomination.
     *
     * @param juror which juror, from 1
     * @param nomination which nomination
     * @return the recusal
     */
    public Recusal keepOut(int juror, String nomination) {
        return Outcomes.done(scene.uses()
                .declareRecusal()
                .declare(
                        Scene.ORGANISER,
                        new DeclareRecusal.Command(
                                year,
                                NominationId.of(nomination),
                                "Un lien",
                                Optional.of(juror(juror).id()))));
    }

    /**
     * Takes the edition to a stage.
     *
     * @param stage which
     */
    public void to(Stage stage) {
        Outcomes.done(scene.uses().advanceEdition().advance(Scene.ORGANISER, new AdvanceEdition.Command(year, stage)));
    }

    private void invite(String name) {
        Juror juror = Outcomes.done(scene.uses()
                        .inviteJuror()
                        .invite(
                                Scene.ORGANISER,
                                new InviteJuror.Command(year, name, Optional.empty(), Juror.Role.JUROR)))
                .juror();
        jurors.add(new Actor.Juror(year, juror.id()));
    }

    private void nominate(NominationId nomination) {
        if (scene.ports().actions().find(nomination.action()).isEmpty()) {
            scene.published(nomination.action().value());
        }
        Outcomes.done(scene.uses()
                .nominateAction()
                .nominate(
                        Scene.ORGANISER, new NominateAction.Command(year, nomination.action(), nomination.category())));
    }
}
