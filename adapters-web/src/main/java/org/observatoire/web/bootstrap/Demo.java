package org.observatoire.web.bootstrap;

import com.google.inject.Inject;
import java.util.Optional;
import org.observatoire.application.action.ListPublishedActions;
import org.observatoire.application.action.RecordAction;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.inspiration.LinkReuse;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.palmares.RecordPastEdition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an observatory with the actions and the recorded palmarès of 2020, as an organiser would. */
final class Demo {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final Actor ORGANISER = new Actor.Organiser();

    private final ListPublishedActions published;
    private final ListEditions editions;
    private final RecordAction recordAction;
    private final LinkReuse linkReuse;
    private final RecordPastEdition recordPastEdition;

    @Inject
    Demo(
            ListPublishedActions published,
            ListEditions editions,
            RecordAction recordAction,
            LinkReuse linkReuse,
            RecordPastEdition recordPastEdition) {
        this.published = published;
        this.editions = editions;
        this.recordAction = recordAction;
        this.linkReuse = linkReuse;
        this.recordPastEdition = recordPastEdition;
    }

    /** Fills it, unless it holds something already; tells whether it did. */
    boolean fillWhereEmpty() {
        if (!published.list(Optional.empty(), 1).isEmpty() || !editions.list().isEmpty()) {
            LOG.info("the database holds actions already: the demo adds nothing");
            return false;
        }
        Hashtags2020 facts = Hashtags2020.read();
        facts.actions().forEach(action -> require(recordAction.record(ORGANISER, action)));
        facts.reuses().forEach(reuse -> require(linkReuse.link(ORGANISER, reuse)));
        require(recordPastEdition.record(ORGANISER, facts.palmares()));
        LOG.info(
                "the demo added {} actions and the recorded palmarès of 2020",
                facts.actions().size());
        return true;
    }

    private static void require(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            throw new IllegalStateException("the demo's own facts were refused: " + refused.objections());
        }
    }
}
