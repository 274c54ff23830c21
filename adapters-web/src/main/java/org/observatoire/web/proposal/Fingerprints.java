package org.observatoire.web.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.observatoire.application.seal.Sha256;
import org.observatoire.domain.action.Sheet;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.DatesInWords;

/**
 * What tells one writing of each part of a sheet from another: a form carries those of the sheet that it was filled from, so
 * that what changed since can be told part by part.
 *
 * @param byPart the fingerprint of each part, in the order of the form
 */
record Fingerprints(Map<String, String> byPart) {

    /** The parts of a sheet, by the fields that write them. */
    static final List<String> PARTS = List.of(
            "authority",
            "title",
            "summary",
            "hashtags",
            "channels",
            "channelsCertainty",
            "categories",
            "events",
            "audiences",
            "trigger",
            "contributors",
            "sources");

    private static final DatesInWords ANY_WORDS = new DatesInWords(Messages.in(Language.FRENCH));
    private static final String SEEN = "seen.";
    private static final int LENGTH = 16;

    /** Those of a sheet, whatever the language of its form. */
    static Fingerprints of(Sheet sheet) {
        return of(new FilledSheet(ANY_WORDS, Map.of()).of(sheet));
    }

    private static Fingerprints of(Filled sheet) {
        Map<String, String> byPart = new LinkedHashMap<>();
        PARTS.forEach(part -> byPart.put(part, Sha256.of(written(sheet, part)).substring(0, LENGTH)));
        return new Fingerprints(byPart);
    }

    /** Those that a form carries. */
    static Fingerprints carriedBy(Filled form) {
        Map<String, String> byPart = new LinkedHashMap<>();
        PARTS.forEach(part -> byPart.put(part, form.one(SEEN + part)));
        return new Fingerprints(byPart);
    }

    /** The form, carrying these. */
    Filled carry(Filled form) {
        Filled carrying = form;
        for (var part : byPart.entrySet()) {
            carrying = carrying.with(SEEN + part.getKey(), part.getValue());
        }
        return carrying;
    }

    /** The parts that are not written the same. */
    List<String> partsUnlike(Fingerprints other) {
        return PARTS.stream()
                .filter(part -> !byPart.get(part).equals(other.byPart.get(part)))
                .toList();
    }

    /** Whether a field writes a part. */
    static boolean writes(String part, String field) {
        return field.equals(part) || field.startsWith(part + ".") || field.startsWith(part + "[");
    }

    private static String written(Filled sheet, String part) {
        List<String> fields = new ArrayList<>();
        sheet.values().forEach((field, values) -> {
            if (writes(part, field) && !sheet.blank(field)) {
                fields.add(field + "=" + values);
            }
        });
        fields.sort(null);
        return String.join("\n", fields);
    }
}
