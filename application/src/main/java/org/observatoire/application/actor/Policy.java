package org.observatoire.application.actor;

import java.util.Optional;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.domain.action.ActionId;

/** The one place that decides who may do what. */
public final class Policy {

    private Policy() {}

    /**
     * What stands against someone's doing something to an action.
     *
     * @param actor who asks
     * @param permission what for
     * @param action which action
     * @return {@link Refusal#NOT_IDENTIFIED} for a visitor, {@link Refusal#NOT_ALLOWED} for someone else's contributor;
     *     nothing when it is allowed
     */
    public static Optional<Refusal> objectionTo(Actor actor, Permission permission, ActionId action) {
        if (actor instanceof Actor.Organiser) {
            return Optional.empty();
        }
        if (actor instanceof Actor.Contributor contributor) {
            boolean own = contributor.action().equals(action);
            return own && openToContributors(permission) ? Optional.empty() : Optional.of(Refusal.NOT_ALLOWED);
        }
        return unlessIdentified(actor);
    }

    /**
     * What stands against someone's running the observatory itself.
     *
     * @param actor who asks
     * @return {@link Refusal#NOT_IDENTIFIED} for a visitor, {@link Refusal#NOT_ALLOWED} for a contributor; nothing for an
     *     organiser
     */
    public static Optional<Refusal> objectionToOrganising(Actor actor) {
        if (actor instanceof Actor.Organiser) {
            return Optional.empty();
        }
        return unlessIdentified(actor);
    }

    /**
     * What stands against someone's doing something in an edition, whatever its stage.
     *
     * @param actor who asks
     * @param operation what for
     * @param edition the year of the edition
     * @return {@link Refusal#NOT_IDENTIFIED} for a visitor, {@link Refusal#NOT_ALLOWED} for someone of another role or of
     *     another edition; nothing when their role allows it
     */
    public static Optional<Refusal> objectionTo(Actor actor, PrizeOperation operation, int edition) {
        return has(actor, operation.role(), edition) ? Optional.empty() : unlessIdentified(actor);
    }

    private static boolean has(Actor actor, PrizeOperation.Role role, int edition) {
        return switch (role) {
            case ORGANISER -> actor instanceof Actor.Organiser;
            case JUROR -> actor instanceof Actor.Juror juror && juror.edition() == edition;
            case SELECTOR -> actor instanceof Actor.Selector selector && selector.edition() == edition;
        };
    }

    private static Optional<Refusal> unlessIdentified(Actor actor) {
        return Optional.of(actor instanceof Actor.Visitor ? Refusal.NOT_IDENTIFIED : Refusal.NOT_ALLOWED);
    }

    private static boolean openToContributors(Permission permission) {
        return switch (permission) {
            case READ_UNPUBLISHED, CORRECT, ILLUSTRATE, TAKE_BACK, ERASE_CONTACT, CONFIRM_REUSE -> true;
            case DECIDE, RECORD -> false;
        };
    }
}
