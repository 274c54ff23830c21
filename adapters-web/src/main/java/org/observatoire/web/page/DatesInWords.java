package org.observatoire.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Optional;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Days;
import org.observatoire.web.http.FranceTime;
import org.observatoire.web.http.Messages;

/** Says dates and durations in words, as finely as they are known and no more. */
public final class DatesInWords {

    private final Messages messages;

    public DatesInWords(Messages messages) {
        this.messages = messages;
    }

    /** A date, such as « vers mars 2020 »; « date inconnue » where there is none. */
    public String say(Optional<ApproximateDate> date) {
        return date.map(this::say).orElseGet(() -> messages.text("date.unknown"));
    }

    public String say(ApproximateDate date) {
        String told = bare(date);
        if (date.approximate()) {
            told = messages.text("date.about." + date.precision().code(), told);
        }
        return date.uncertain() ? messages.text("date.perhaps", told) : told;
    }

    public String say(LocalDate day) {
        return bare(ApproximateDate.of(day));
    }

    /** A moment, as clocks in France tell it. */
    public String say(Instant moment) {
        ZonedDateTime there = moment.atZone(FranceTime.ZONE);
        return messages.text(
                "date.moment",
                say(there.toLocalDate()),
                Integer.toString(there.getHour()),
                "%02d".formatted(there.getMinute()));
    }

    public String say(Days days) {
        if (days.fewest() == days.most()) {
            String key = days.approximate() ? "days.about" : "days.exactly";
            return messages.text(key, days.most());
        }
        return days.fewest() == 0
                ? messages.text("days.at-most", days.most())
                : messages.text("days.between", days.fewest(), days.most());
    }

    private String bare(ApproximateDate date) {
        LocalDate first = date.earliest();
        String year = Integer.toString(first.getYear());
        String lastYear = Integer.toString(date.latest().getYear());
        return switch (date.precision()) {
            case DAY ->
                messages.text(
                        first.getDayOfMonth() == 1 ? "date.first-day" : "date.day",
                        first.getDayOfMonth(),
                        month(first),
                        year);
            case MONTH -> month(first) + " " + year;
            case SEASON -> messages.text("date.season-" + first.getMonthValue(), year, lastYear);
            case YEAR -> year;
            case DECADE -> messages.text("date.decade", year);
            case CENTURY -> messages.text("date.century", year, lastYear);
        };
    }

    private String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, messages.language().locale());
    }
}
