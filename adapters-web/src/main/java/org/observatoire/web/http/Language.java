package org.observatoire.web.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages spoken, French first. */
public enum Language {
    FRENCH(Locale.FRENCH),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language that the address asks for, else the one that the reader's browser prefers, else French. */
    public static Language of(Context context) {
        return asked(context).orElseGet(() -> preferred(context.header("Accept-Language")));
    }

    /** The language that a reader prefers, else French. */
    static Language preferred(String acceptLanguage) {
        return spoken(acceptLanguage).orElse(FRENCH);
    }

    private static Optional<Language> asked(Context context) {
        try {
            return written(context.queryParam("lang"));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Language> written(String code) {
        return List.of(values()).stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static Optional<Language> spoken(String header) {
        if (header == null || header.length() > 200) {
            return Optional.empty();
        }
        try {
            List<Locale> spoken =
                    List.of(values()).stream().map(Language::locale).toList();
            Locale chosen = Locale.lookup(Locale.LanguageRange.parse(header), spoken);
            return Optional.ofNullable(chosen).flatMap(locale -> written(locale.getLanguage()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
