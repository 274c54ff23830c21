package org.observatoire.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.wording.Folding;
import org.observatoire.domain.wording.Malformed;

/**
 * Reads dates as people type them, in French or in English: « 15/03/2026 », « mars 2026 », « vers l’été 2026 »,
 * « peut-être 2026 ». Everything that {@link DatesInWords} says of a day, a month, a season, a year or a decade is
 * understood, and so is the notation itself.
 */
public final class TypedDate {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("janvier", 1), Map.entry("january", 1),
            Map.entry("fevrier", 2), Map.entry("february", 2),
            Map.entry("mars", 3), Map.entry("march", 3),
            Map.entry("avril", 4), Map.entry("april", 4),
            Map.entry("mai", 5), Map.entry("may", 5),
            Map.entry("juin", 6), Map.entry("june", 6),
            Map.entry("juillet", 7), Map.entry("july", 7),
            Map.entry("aout", 8), Map.entry("august", 8),
            Map.entry("septembre", 9), Map.entry("september", 9),
            Map.entry("octobre", 10), Map.entry("october", 10),
            Map.entry("novembre", 11), Map.entry("november", 11),
            Map.entry("decembre", 12), Map.entry("december", 12));

    private static final Map<String, Integer> SEASONS = Map.of(
            "printemps",
            21,
            "spring",
            21,
            "ete",
            22,
            "summer",
            22,
            "automne",
            23,
            "autumn",
            23,
            "hiver",
            24,
            "winter",
            24);

    private static final Pattern PERHAPS = Pattern.compile("^(peut-etre|perhaps|maybe) ");
    private static final Pattern ABOUT =
            Pattern.compile("^(vers|environ|autour de|a peu pres|about|around|circa|roughly) (le |la |les |the |l')?");

    private static final String YEAR = "(\\d{4})";
    private static final Pattern DAY_IN_FIGURES = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -]" + YEAR);
    private static final Pattern MONTH_IN_FIGURES = Pattern.compile("(\\d{1,2})[/.-]" + YEAR);
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]+) " + YEAR);
    private static final Pattern DAY_AFTER_MONTH = Pattern.compile("([a-z]+) (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);
    private static final Pattern WORD_AND_YEAR =
            Pattern.compile("([a-z]+) (?:de )?" + YEAR + "(?:[-/\u2013]\\d{2,4})?");
    private static final Pattern DECADE = Pattern.compile("(?:annees )?(\\d{3})0s?");

    private TypedDate() {}

    /** The date that someone typed; nothing where nobody could tell. */
    public static Optional<ApproximateDate> read(String typed) {
        return date(typed.strip()).or(() -> inWords(plain(typed)));
    }

    /** What to type for a date: its words, unless they would not be read as that very date. */
    public static String write(DatesInWords words, ApproximateDate date) {
        String said = words.say(date);
        return read(said).filter(date::equals).map(same -> said).orElse(date.edtf());
    }

    private static Optional<ApproximateDate> inWords(String plain) {
        Matcher perhaps = PERHAPS.matcher(plain);
        boolean uncertain = perhaps.find() || plain.endsWith("?");
        String told = perhaps.replaceFirst("").replaceAll("\\s*\\?$", "");
        Matcher about = ABOUT.matcher(told);
        boolean approximate = about.find();
        String bare = about.replaceFirst("");
        String qualifier = uncertain ? approximate ? "%" : "?" : approximate ? "~" : "";
        return notation(bare).flatMap(edtf -> date(edtf + qualifier));
    }

    private static Optional<String> notation(String bare) {
        return Stream.of(inFigures(bare), named(bare), decade(bare), Optional.of(bare))
                .flatMap(Optional::stream)
                .filter(edtf -> date(edtf).isPresent())
                .findFirst();
    }

    private static Optional<String> inFigures(String bare) {
        Matcher day = DAY_IN_FIGURES.matcher(bare);
        if (day.matches()) {
            return Optional.of(day(day.group(3), number(day.group(2)), day.group(1)));
        }
        Matcher month = MONTH_IN_FIGURES.matcher(bare);
        return month.matches() ? Optional.of(month(month.group(2), number(month.group(1)))) : Optional.empty();
    }

    private static Optional<String> named(String bare) {
        Matcher day = DAY_IN_WORDS.matcher(bare);
        if (day.matches()) {
            return named(MONTHS, day.group(2)).map(month -> day(day.group(3), month, day.group(1)));
        }
        Matcher after = DAY_AFTER_MONTH.matcher(bare);
        if (after.matches()) {
            return named(MONTHS, after.group(1)).map(month -> day(after.group(3), month, after.group(2)));
        }
        Matcher word = WORD_AND_YEAR.matcher(bare);
        return word.matches()
                ? named(MONTHS, word.group(1))
                        .or(() -> named(SEASONS, word.group(1)))
                        .map(number -> month(word.group(2), number))
                : Optional.empty();
    }

    private static Optional<String> decade(String bare) {
        Matcher decade = DECADE.matcher(bare);
        boolean told = decade.matches() && !bare.matches(YEAR);
        return told ? Optional.of(decade.group(1) + "X") : Optional.empty();
    }

    private static Optional<Integer> named(Map<String, Integer> names, String name) {
        return Optional.ofNullable(names.get(name));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String month(String year, int month) {
        return "%s-%02d".formatted(year, month);
    }

    private static String day(String year, int month, String day) {
        return "%s-%02d".formatted(month(year, month), number(day));
    }

    private static String plain(String typed) {
        return String.join(
                " ",
                List.of(Folding.fold(typed)
                        .replace('\u2019', '\'')
                        .replace('\u2011', '-')
                        .strip()
                        .split("\\s+")));
    }

    private static Optional<ApproximateDate> date(String edtf) {
        try {
            return Optional.of(new ApproximateDate(edtf));
        } catch (Malformed notOne) {
            return Optional.empty();
        }
    }
}
