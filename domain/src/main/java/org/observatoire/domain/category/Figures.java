package org.observatoire.domain.category;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.wording.Coded;

/** Gathers the figures of one reading, and leaves out those that no fact supports. */
final class Figures {

    private final StandingCategory category;
    private final List<Figure> figures = new ArrayList<>();

    Figures(StandingCategory category) {
        this.category = category;
    }

    Figures count(Measure measure, Stream<? extends LifeEvent> events) {
        List<Evidence> evidence = events.<Evidence>map(Evidence.Event::new).toList();
        return add(measure, new Figure.Count(evidence.size()), evidence);
    }

    Figures terms(Measure measure, Iterable<? extends Coded> terms, List<Evidence> evidence) {
        List<String> codes = new ArrayList<>();
        terms.forEach(term -> codes.add(term.code()));
        return codes.isEmpty() ? this : add(measure, new Figure.Terms(codes), evidence);
    }

    /** Channels of the sheet, then those that the life reached; evidence for both. */
    Figures channels(Sheet sheet) {
        return terms(Measure.CHANNELS, channelsReached(sheet), channelEvidence(sheet));
    }

    Figures add(Measure measure, Figure.Value value, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            figures.add(new Figure(measure, value, evidence));
        }
        return this;
    }

    Reading reading() {
        return new Reading(category, figures);
    }

    static Set<Channel> channelsReached(Sheet sheet) {
        Set<Channel> reached = new LinkedHashSet<>(sheet.channels());
        sheet.life()
                .done(LifeEvent.Extended.class)
                .map(LifeEvent.Extended::channel)
                .forEach(reached::add);
        return reached;
    }

    static List<Evidence> channelEvidence(Sheet sheet) {
        List<Evidence> evidence = new ArrayList<>();
        if (!sheet.channels().isEmpty()) {
            evidence.add(new Evidence.ListedChannels(sheet.channelsCertainty()));
        }
        sheet.life().done(LifeEvent.Extended.class).map(Evidence.Event::new).forEach(evidence::add);
        return evidence;
    }
}
