package org.observatoire.web.organise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.edition.Window;
import org.observatoire.web.http.FranceTime;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.DatesInWords;

/** Says what closes or opens next in an edition, and how far off that is. */
final class Deadlines {

    private final Messages messages;
    private final DatesInWords dates;
    private final Instant now;

    Deadlines(Messages messages, Instant now) {
        this.messages = messages;
        this.dates = new DatesInWords(messages);
        this.now = now;
    }

    /** What an edition at a stage still waits for. */
    List<String> of(EditionRules rules, Stage stage) {
        Stream<String> submissions = stage.compareTo(Stage.SELECTION) < 0
                ? told("submissions", rules.calendar().submissions()).stream()
                : Stream.empty();
        Stream<String> judging = stage.compareTo(Stage.DELIBERATION) < 0
                ? told("judging", rules.calendar().judging()).stream()
                : Stream.empty();
        return Stream.concat(submissions, judging).toList();
    }

    private Optional<String> told(String what, Optional<Window> window) {
        return window.map(span -> {
            if (now.isBefore(span.opens())) {
                return say(what + ".opens", span.opens());
            }
            return now.isBefore(span.closes())
                    ? say(what + ".closes", span.closes())
                    : messages.text("organise.deadline." + what + ".over", dates.say(span.closes()));
        });
    }

    private String say(String what, Instant when) {
        return messages.text("organise.deadline." + what, dates.say(when), messages.text("organise.in", daysTo(when)));
    }

    /** By the calendar on the wall: what closes tonight closes today. */
    private long daysTo(Instant when) {
        return ChronoUnit.DAYS.between(day(now), day(when));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, FranceTime.ZONE);
    }
}
