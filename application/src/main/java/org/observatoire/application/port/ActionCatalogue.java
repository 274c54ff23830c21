package org.observatoire.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Likeness;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.wording.Coded;

/** The published actions, to be searched and paged through. */
public interface ActionCatalogue {

    /** What published actions can be sifted by. */
    enum Facet implements Coded {
        /** The categories they are filed in. */
        CATEGORY,
        /** The channels of their sheet. */
        CHANNEL,
        /** The kind of their authority. */
        KIND,
        /** The size band of their authority. */
        SIZE,
        /** The INSEE code of their authority's region. */
        REGION,
        /** The number of their authority's département. */
        DEPARTMENT,
        /** Their status today. */
        STATUS,
        /** Their mots-dièse, folded. */
        HASHTAG,
        /** The years of the editions that they stand in. */
        EDITION,
        /** The distinctions that they received. */
        DISTINCTION;

        /** The facets whose values are counted beside a page. */
        public static final List<Facet> COUNTED = List.of(CATEGORY, CHANNEL, KIND, SIZE, REGION, STATUS);
    }

    /**
     * In which order. Dates follow {@link ApproximateDate#compareTo their own order}; the identity, ascending, ends every
     * order, so that a page has one successor.
     */
    enum Sort implements Coded {
        /** Last launched first, actions without a date of launch at the end. */
        RECENT,
        /** First launched first, actions without a date of launch at the end. */
        OLDEST,
        /** By the words of the title: case, accents and signs set aside. */
        TITLE,
        /** Those whose title, mots-dièse or authority hold every word first; last launched first among each. */
        RELEVANCE
    }

    /**
     * A place in an order.
     *
     * @param sort the order it belongs to
     * @param key what the last item was sorted by, as the adapter wrote it
     * @param after the last item
     */
    record Cursor(Sort sort, String key, ActionId after) {}

    /**
     * What is looked for.
     *
     * @param words what the reader typed, in French; every word must be found; no word finds nothing when something that
     *     is not a word was typed
     * @param filters values by facet: any of a facet's values, and every facet
     * @param sort in which order; {@link Sort#RELEVANCE} asks for words
     * @param limit how many items, 1 to 100
     * @param from where to go on from
     * @param today the day that decides statuses
     */
    record Query(
            Optional<String> words,
            Map<Facet, Set<String>> filters,
            Sort sort,
            int limit,
            Optional<Cursor> from,
            LocalDate today) {

        /** Keeps immutable copies and checks the limit. */
        public Query {
            filters = Map.copyOf(filters);
            if (limit < 1 || limit > 100) {
                throw new IllegalArgumentException("limit: " + limit + " is not between 1 and 100");
            }
        }
    }

    /**
     * An action among others.
     *
     * @param id its identity
     * @param title its title
     * @param summary its summary
     * @param authority who carried it
     * @param categories where it is filed
     * @param channels where it took place
     * @param hashtags its mots-dièse
     * @param status what became of it
     * @param launchedOn when it was launched
     * @param awards what it was distinguished with
     * @param picture the cover of its album
     */
    record Item(
            ActionId id,
            String title,
            String summary,
            LocalAuthority authority,
            List<CategoryId> categories,
            List<Channel> channels,
            List<Hashtag> hashtags,
            Status status,
            Optional<ApproximateDate> launchedOn,
            List<Award> awards,
            Optional<Picture> picture) {}

    /**
     * How many actions a value would leave.
     *
     * @param value the value
     * @param count how many, under the other facets' filters; 1 or more
     */
    record Count(String value, long count) {}

    /**
     * A page.
     *
     * @param items its actions, in order
     * @param total how many actions all pages hold
     * @param counts for each of {@link Facet#COUNTED}, its values, most frequent first, then by value
     * @param next where the following page begins; absent from the last one
     */
    record Page(List<Item> items, long total, Map<Facet, List<Count>> counts, Optional<Cursor> next) {}

    /**
     * A published action in a list of all.
     *
     * @param id its identity
     * @param published since when
     */
    record Listed(ActionId id, Instant published) {}

    /**
     * A published action, as it may enter an edition.
     *
     * @param id its identity
     * @param title its title
     * @param authority who carried it
     * @param categories where it is filed
     */
    record Entrant(ActionId id, String title, LocalAuthority authority, List<CategoryId> categories) {}

    /**
     * A page of what is looked for, for a number of statements that depends on nothing.
     *
     * @param query what is looked for
     * @return the page
     */
    Page browse(Query query);

    /**
     * Every published action, by identity.
     *
     * @param after the last one already known
     * @param limit how many at most, 1 or more
     * @return those that follow
     */
    List<Listed> listed(Optional<ActionId> after, int limit);

    /**
     * Every published action, for a number of statements that depends on nothing.
     *
     * @return them, in the order of {@link Sort#RECENT}
     */
    List<Entrant> entrants();

    /**
     * Published actions that others may tell again, for one statement whatever their number.
     *
     * @param likenesses what is shared
     * @return for each likeness that some published action has, the first such action by identity
     */
    Map<Likeness, ActionId> alike(Collection<Likeness> likenesses);
}
