package org.observatoire.application.actor;

import static org.observatoire.domain.edition.Stage.ANNOUNCED;
import static org.observatoire.domain.edition.Stage.DELIBERATION;
import static org.observatoire.domain.edition.Stage.JUDGING;
import static org.observatoire.domain.edition.Stage.PROCLAIMED;
import static org.observatoire.domain.edition.Stage.SELECTION;
import static org.observatoire.domain.edition.Stage.SUBMISSIONS;

import java.util.EnumSet;
import java.util.Set;
import org.observatoire.domain.edition.Stage;

/** What is done in an edition: by whom, and at which stages. This is the whole table. */
public enum PrizeOperation {
    /** Amend its rules, each part until the stage that freezes it. */
    AMEND(Role.ORGANISER, EnumSet.of(ANNOUNCED, SUBMISSIONS, SELECTION, JUDGING, DELIBERATION)),
    /** See where it stands, and what the next stage will change. */
    FORESEE_STAGE(Role.ORGANISER, EnumSet.allOf(Stage.class)),
    /** Go on to a later stage. */
    ADVANCE(Role.ORGANISER, EnumSet.of(ANNOUNCED, SUBMISSIONS, SELECTION, JUDGING, DELIBERATION)),
    /** Invite someone to the committee or to the jury. */
    INVITE(Role.ORGANISER, EnumSet.of(ANNOUNCED, SUBMISSIONS, SELECTION)),
    /** Take someone out of the committee or of the jury; the panel freezes when judging opens. */
    RELEASE(Role.ORGANISER, EnumSet.of(ANNOUNCED, SUBMISSIONS, SELECTION)),
    /** Give someone invited a new token in place of theirs. */
    RENEW_INVITATION(Role.ORGANISER, EnumSet.allOf(Stage.class)),
    /** Take back the token of someone invited. */
    REVOKE_INVITATION(Role.ORGANISER, EnumSet.allOf(Stage.class)),
    /** Read who is invited, and what each must stay out of. */
    READ_JURY(Role.ORGANISER, EnumSet.allOf(Stage.class)),
    /** Change the authority that someone belongs to; conflicts follow. */
    CHANGE_AFFILIATION(Role.ORGANISER, EnumSet.of(ANNOUNCED, SUBMISSIONS, SELECTION, JUDGING, DELIBERATION)),
    /** Read what is one's own to consider, and what one said. */
    READ_OWN_OPINIONS(Role.SELECTOR, EnumSet.of(SELECTION, JUDGING, DELIBERATION, PROCLAIMED)),
    /** Give an opinion on nominating an action. */
    GIVE_OPINION(Role.SELECTOR, EnumSet.of(SELECTION)),
    /** Read the committee's opinions. */
    READ_SELECTION(Role.ORGANISER, EnumSet.of(SELECTION, JUDGING, DELIBERATION, PROCLAIMED)),
    /** Nominate an action. */
    NOMINATE(Role.ORGANISER, EnumSet.of(SELECTION)),
    /** Take back a nomination; once judging opens, nominees are public and judged. */
    WITHDRAW_NOMINATION(Role.ORGANISER, EnumSet.of(SELECTION)),
    /** Read what is one's own to judge. */
    READ_OWN_BALLOTS(Role.JUROR, EnumSet.of(JUDGING, DELIBERATION, PROCLAIMED)),
    /** Judge a nominee. */
    CAST_BALLOT(Role.JUROR, EnumSet.of(JUDGING)),
    /** Stay out of a nomination; before nominees are public, an answer would tell who they are. */
    DECLARE_RECUSAL(Role.JUROR, EnumSet.of(JUDGING, DELIBERATION)),
    /** Keep a juror out of a nomination. */
    KEEP_JUROR_OUT(Role.ORGANISER, EnumSet.of(SELECTION, JUDGING, DELIBERATION)),
    /** See who has judged what, never how. */
    FOLLOW_PROGRESS(Role.ORGANISER, EnumSet.of(SELECTION, JUDGING, DELIBERATION, PROCLAIMED)),
    /** See the count. */
    DELIBERATE(Role.ORGANISER, EnumSet.of(DELIBERATION, PROCLAIMED)),
    /** Prepare what the jury decides. */
    PREPARE_DECISION(Role.ORGANISER, EnumSet.of(DELIBERATION, PROCLAIMED)),
    /** Make the palmarès public. */
    PROCLAIM(Role.ORGANISER, EnumSet.of(DELIBERATION)),
    /** Publish a corrected version of the palmarès. */
    CORRECT_PALMARES(Role.ORGANISER, EnumSet.of(PROCLAIMED));

    /** A role in an edition. */
    public enum Role {
        /** Runs it. */
        ORGANISER,
        /** Judges in it. */
        JUROR,
        /** Helps choose nominees in it. */
        SELECTOR
    }

    private final Role role;
    private final Set<Stage> stages;

    PrizeOperation(Role role, Set<Stage> stages) {
        this.role = role;
        this.stages = stages;
    }

    /**
     * Who may.
     *
     * @return the role
     */
    public Role role() {
        return role;
    }

    /**
     * Whether it changes anything.
     *
     * @return false for what is only read
     */
    public boolean changes() {
        return switch (this) {
            case FORESEE_STAGE,
                    READ_JURY,
                    READ_OWN_OPINIONS,
                    READ_SELECTION,
                    READ_OWN_BALLOTS,
                    FOLLOW_PROGRESS,
                    DELIBERATE -> false;
            default -> true;
        };
    }

    /**
     * When they may.
     *
     * @param stage the stage of the edition
     * @return true when that stage allows it
     */
    public boolean possibleAt(Stage stage) {
        return stages.contains(stage);
    }
}
