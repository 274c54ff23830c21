package org.observatoire.web.action;

import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.wording.Coded;

/** The types of life event, as JSON names them. */
public enum EventType implements Coded {
    LAUNCHED(LifeEvent.Launched.class),
    FEEDBACK(LifeEvent.Feedback.class),
    COURSE_CHANGE(LifeEvent.CourseChange.class),
    IDEA_ADOPTED(LifeEvent.IdeaAdopted.class),
    RELAYED(LifeEvent.Relayed.class),
    EXTENDED(LifeEvent.Extended.class),
    CONTINUED(LifeEvent.Continued.class),
    TRANSFORMED(LifeEvent.Transformed.class),
    ENDED(LifeEvent.Ended.class);

    private final Class<? extends LifeEvent> told;

    EventType(Class<? extends LifeEvent> told) {
        this.told = told;
    }

    public static EventType of(LifeEvent event) {
        for (EventType type : values()) {
            if (type.told.isInstance(event)) {
                return type;
            }
        }
        throw new IllegalStateException("no type for " + event.getClass());
    }
}
