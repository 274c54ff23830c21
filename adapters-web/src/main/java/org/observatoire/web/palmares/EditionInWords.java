package org.observatoire.web.palmares;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.observatoire.application.palmares.ReadPalmares;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.RecordedLaureate;
import org.observatoire.domain.palmares.RecordedPalmares;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.SourceView;
import org.observatoire.web.page.Term;

/** Words a recorded palmarès. */
final class EditionInWords {

    private static final Pattern MORE_THAN = Pattern.compile("(?:more than|plus de) (\\d{1,7})");

    private final Messages messages;
    private final RecordedPalmares palmares;
    private final Entries entries;

    EditionInWords(Frame frame, RecordedPalmares palmares, ReadPalmares.Told told) {
        this.messages = frame.messages();
        this.palmares = palmares;
        this.entries = new Entries(frame, told.actions(), told.authorities());
    }

    EditionView view() {
        DatesInWords dates = new DatesInWords(messages);
        long known = palmares.laureates().stream()
                .map(RecordedLaureate::action)
                .distinct()
                .count();
        return new EditionView(
                Integer.toString(palmares.year()),
                messages.text("edition.number", palmares.number()),
                palmares.theme(),
                palmares.ceremony(),
                dates.say(palmares.nomineesPublishedOn()),
                dates.say(palmares.awardedOn()),
                candidates(palmares.candidates()),
                palmares.nominees(),
                palmares.categories(),
                palmares.complete(),
                Stream.of(Distinction.values()).flatMap(this::metal).toList(),
                palmares.nominated().stream().map(entries::of).toList(),
                (int) known + palmares.nominated().size(),
                palmares.cited().stream().map(entries::of).toList(),
                palmares.sources().stream().map(SourceView::of).toList());
    }

    /** The record writes it in words, which must be said in the reader's language. */
    private String candidates(String written) {
        Matcher moreThan = MORE_THAN.matcher(written);
        return moreThan.matches() ? messages.text("edition.more-than", Integer.parseInt(moreThan.group(1))) : written;
    }

    private Stream<EditionView.Metal> metal(Distinction distinction) {
        List<EditionView.Laureate> laureates = palmares.laureates().stream()
                .filter(laureate -> laureate.distinction() == distinction)
                .map(this::laureate)
                .toList();
        int given = palmares.given().getOrDefault(distinction, laureates.size());
        if (given == 0) {
            return Stream.empty();
        }
        String key = "edition.known." + distinction.code();
        return Stream.of(new EditionView.Metal(
                Term.of(messages, distinction),
                given,
                laureates.size(),
                messages.text(key, given, laureates.size()),
                laureates));
    }

    private EditionView.Laureate laureate(RecordedLaureate laureate) {
        return new EditionView.Laureate(
                entries.of(laureate.action()),
                laureate.category().orElse(""),
                laureate.exAequo(),
                Term.of(messages, laureate.certainty()),
                laureate.sources().stream()
                        .map(this::numberOf)
                        .filter(number -> number > 0)
                        .toList());
    }

    private int numberOf(String source) {
        return palmares.sources().stream().map(Source::id).toList().indexOf(source) + 1;
    }
}
