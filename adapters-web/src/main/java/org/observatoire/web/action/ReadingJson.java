package org.observatoire.web.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.category.Evidence;
import org.observatoire.domain.category.Figure;
import org.observatoire.domain.category.Reading;
import org.observatoire.web.http.Messages;

/**
 * What the facts of an action show in a category, as the API tells it.
 *
 * @param category the category
 * @param label what readers call it
 * @param figures what is shown
 */
record ReadingJson(String category, String label, List<FigureJson> figures) {

    /**
     * One thing that the facts show.
     *
     * @param measure what is measured
     * @param label what readers call it
     * @param type of which form the value is: count, days, terms, names or answer
     * @param value the value
     * @param evidence the facts it rests on; events, contributors and the like by their place in the sheet
     */
    record FigureJson(String measure, String label, String type, Object value, List<Map<String, Object>> evidence) {}

    static ReadingJson of(Reading reading, Sheet sheet, Messages messages) {
        return new ReadingJson(
                reading.category().code(),
                messages.term(reading.category()),
                reading.figures().stream()
                        .map(figure -> figure(figure, sheet, messages))
                        .toList());
    }

    private static FigureJson figure(Figure figure, Sheet sheet, Messages messages) {
        return new FigureJson(
                figure.measure().code(),
                messages.term(figure.measure()),
                type(figure.value()),
                value(figure.value()),
                figure.evidence().stream()
                        .map(evidence -> evidence(evidence, sheet))
                        .toList());
    }

    private static String type(Figure.Value value) {
        return value instanceof Figure.Duration
                ? "days"
                : value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Object value(Figure.Value value) {
        if (value instanceof Figure.Count count) {
            return count.number();
        }
        if (value instanceof Figure.Duration duration) {
            return duration.days();
        }
        if (value instanceof Figure.Terms terms) {
            return terms.codes();
        }
        return value instanceof Figure.Names names ? names.names() : ((Figure.Answer) value).yes();
    }

    private static Map<String, Object> evidence(Evidence evidence, Sheet sheet) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (evidence instanceof Evidence.Event event) {
            told.put("type", "event");
            told.put("place", sheet.life().events().indexOf(event.event()));
        } else if (evidence instanceof Evidence.Contribution contribution) {
            told.put("type", "contributor");
            told.put("place", sheet.contributors().indexOf(contribution.contributor()));
        } else if (evidence instanceof Evidence.ListedChannels channels) {
            told.put("type", "channels");
            told.put("certainty", channels.certainty().code());
        } else if (evidence instanceof Evidence.Reuse reuse) {
            told.put("type", "reuse");
            told.put("action", reuse.borrower().value());
        } else {
            told.put("type", evidence instanceof Evidence.Cause ? "trigger" : "audiences");
        }
        return told;
    }
}
