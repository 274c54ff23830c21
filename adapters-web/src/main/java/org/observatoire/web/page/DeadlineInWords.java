package org.observatoire.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import org.observatoire.web.http.FranceTime;
import org.observatoire.web.http.Messages;

/** Says when something closes as people do: the day of the week, the hour, the zone, and how long is left. */
public final class DeadlineInWords {

    private final Messages messages;
    private final Instant now;

    /** In one language, at one moment. */
    public DeadlineInWords(Messages messages, Instant now) {
        this.messages = messages;
        this.now = now;
    }

    /** How long something lasts, such as « jusqu’au jeudi 3 décembre 2026 à 18 h, heure de Paris — dans 8 jours ». */
    public String until(Instant closes) {
        return messages.text("deadline.until", moment(closes), left(closes));
    }

    /** When something opens, such as « le jeudi 3 décembre 2026 à 18 h, heure de Paris — dans 8 jours ». */
    public String from(Instant opens) {
        return messages.text("deadline.from", moment(opens), left(opens));
    }

    /** When something closed. */
    public String since(Instant closed) {
        return messages.text("deadline.since", moment(closed));
    }

    /** What clocks in France tell now. */
    public String hour() {
        return hour(now.atZone(FranceTime.ZONE).toLocalTime());
    }

    /** Midnight belongs to the day that it ends: who reads « until the 4th at 0:00 » comes a day late. */
    private String moment(Instant moment) {
        ZonedDateTime there = moment.atZone(FranceTime.ZONE);
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? messages.text("deadline.midnight", day(there.toLocalDate().minusDays(1)))
                : messages.text("deadline.moment", day(there.toLocalDate()), hour(there.toLocalTime()));
    }

    private String day(LocalDate day) {
        String ofWeek = day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, messages.language().locale());
        return messages.text("deadline.day", ofWeek, new DatesInWords(messages).say(day));
    }

    private String hour(LocalTime hour) {
        return messages.text(
                hour.getMinute() == 0 ? "deadline.hour" : "deadline.minutes",
                Integer.toString(hour.getHour()),
                "%02d".formatted(hour.getMinute()));
    }

    private String left(Instant moment) {
        Duration left = Duration.between(now, moment);
        if (left.toHours() < 24) {
            return messages.text("deadline.left.hours", left.toHours());
        }
        long days = ChronoUnit.DAYS.between(
                now.atZone(FranceTime.ZONE).toLocalDate(),
                moment.minusNanos(1).atZone(FranceTime.ZONE).toLocalDate());
        return messages.text("deadline.left.days", days);
    }
}
