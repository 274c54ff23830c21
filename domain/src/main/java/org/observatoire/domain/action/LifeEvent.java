package org.observatoire.domain.action;

import java.util.Optional;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;

/** Something that happened to an action, was announced, or was considered. */
public sealed interface LifeEvent {

    /**
     * What every event tells.
     *
     * @return its modality, date, certainty, text and source
     */
    EventFacts facts();

    /**
     * Whether it happened.
     *
     * @return true when its modality is {@link Modality#DONE}
     */
    default boolean done() {
        return facts().modality() == Modality.DONE;
    }

    /**
     * The action began.
     *
     * @param facts what every event tells
     */
    record Launched(EventFacts facts) implements LifeEvent {}

    /**
     * The public answered.
     *
     * @param facts what every event tells
     * @param tone in which tone
     */
    record Feedback(EventFacts facts, Tone tone) implements LifeEvent {}

    /**
     * The authority changed course.
     *
     * @param facts what every event tells
     */
    record CourseChange(EventFacts facts) implements LifeEvent {}

    /**
     * The authority adopted someone else's idea.
     *
     * @param facts what every event tells
     */
    record IdeaAdopted(EventFacts facts) implements LifeEvent {}

    /**
     * Others passed the action on or took it up.
     *
     * @param facts what every event tells
     * @param scope who did
     * @param by which one: an authority's identifier where {@code scope} is {@link RelayScope#AUTHORITY}, a name
     *     otherwise; at most 200 characters
     */
    record Relayed(EventFacts facts, RelayScope scope, Optional<String> by) implements LifeEvent {

        /** Checks that a relaying authority is named by its identifier. */
        public Relayed {
            by = Wording.optional("by", by, 200);
            if (scope == RelayScope.AUTHORITY) {
                by.ifPresent(Relayed::requireIdentifier);
            }
        }

        /**
         * The authority that relayed, where one is named.
         *
         * @return its identity; nothing for the media and for authorities told together
         */
        public Optional<AuthorityId> authority() {
            return scope == RelayScope.AUTHORITY ? by.map(AuthorityId::new) : Optional.empty();
        }

        private static void requireIdentifier(String by) {
            try {
                new AuthorityId(by);
            } catch (Malformed refused) {
                throw new Malformed("by", refused.fault());
            }
        }
    }

    /**
     * The action was carried to another channel.
     *
     * @param facts what every event tells
     * @param channel the channel it reached
     */
    record Extended(EventFacts facts, Channel channel) implements LifeEvent {}

    /**
     * The action went on, as it was or developed.
     *
     * @param facts what every event tells
     */
    record Continued(EventFacts facts) implements LifeEvent {}

    /**
     * The action became something else.
     *
     * @param facts what every event tells
     * @param successor what it became, by name; at most 200 characters
     */
    record Transformed(EventFacts facts, Optional<String> successor) implements LifeEvent {

        /** Checks the successor's name. */
        public Transformed {
            successor = Wording.optional("successor", successor, 200);
        }
    }

    /**
     * The action came to an end.
     *
     * @param facts what every event tells
     */
    record Ended(EventFacts facts) implements LifeEvent {}
}
