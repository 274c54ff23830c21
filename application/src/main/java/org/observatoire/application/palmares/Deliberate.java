package org.observatoire.application.palmares;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.jury.JuryRoom;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Ballots;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.CategoryCount;
import org.observatoire.domain.palmares.Proclamation;

/** The organiser lays the count before the jury: rankings, ties, how firm they are, distinctions as they would fall. */
public final class Deliberate {

    private final EditionDesk desk;
    private final JuryRoom room;
    private final Ballots ballots;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param room who judges what
     * @param ballots the ballots
     */
    public Deliberate(EditionDesk desk, JuryRoom room, Ballots ballots) {
        this.desk = desk;
        this.room = room;
        this.ballots = ballots;
    }

    /**
     * The count of an edition.
     *
     * @param rules its rules
     * @param counts the count of each category, in its order
     * @param nominees the actions nominated, by nomination
     */
    public record Count(EditionRules rules, List<CategoryCount> counts, Map<NominationId, Action> nominees) {

        /**
         * What each nominee is called.
         *
         * @return the title and the authority of each, by nomination
         */
        public Map<NominationId, Proclamation.Named> names() {
            Map<NominationId, Proclamation.Named> names = new TreeMap<>();
            nominees.forEach((nomination, action) -> names.put(
                    nomination,
                    new Proclamation.Named(
                            action.sheet().title(), action.sheet().authority())));
            return names;
        }
    }

    /**
     * Reads the count. It is worked out anew from the ballots, as recusals and affiliations stand now.
     *
     * @param actor who asks: an organiser
     * @param year of which edition
     * @return the count; refused to anyone else, and before deliberation
     */
    public Outcome<Count> read(Actor actor, int year) {
        return desk.act(actor, PrizeOperation.DELIBERATE, year, edition -> Outcome.done(count(room, ballots, edition)));
    }

    static Count count(JuryRoom room, Ballots ballots, Edition edition) {
        EditionRules rules = edition.rules();
        JuryRoom.Layout layout = room.of(edition);
        var cast = ballots.cast(rules.year());
        List<CategoryCount> counts = rules.categories().stream()
                .map(category -> CategoryCount.of(
                        rules,
                        category,
                        layout.nominees().keySet(),
                        layout.panel(),
                        layout.conflicts(),
                        layout.assignment(),
                        cast))
                .toList();
        return new Count(rules, counts, layout.nominees());
    }
}
