package org.observatoire.web.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** The address of a random request. */
final class RandomAddress {

    private static final List<String> KNOWN = List.of(
            "schiltigheim-restos-chez-vous",
            "crepy-en-valois-remede-contre-la-morosite",
            "bezons-remede-contre-la-morosite",
            "arras-masques-en-marchant",
            "marseillan-petits-confines",
            "commune-67447",
            "2020");

    private static final List<String> YEARS = List.of("2026", "2026", "2026", "2020", "2027", "2099");

    private static final List<String> NAMES = List.of(
            "0000",
            "99999999999999999999",
            "%00",
            "%FF%FE",
            "%F0%9F%98%80",
            "..%2F..",
            "%2e%2e",
            "%",
            "%zz",
            ";a=b",
            "a b",
            "\u00e9",
            "<script>",
            "'%20OR%201=1--",
            "-",
            "");

    private static final List<String> PARAMETERS = List.of(
            "q",
            "category",
            "channel",
            "kind",
            "size",
            "region",
            "department",
            "status",
            "hashtag",
            "edition",
            "distinction",
            "sort",
            "limit",
            "cursor",
            "lang",
            "after",
            "version",
            "unknown",
            "");

    private static final List<String> VALUES = List.of(
            "listening",
            "facebook",
            "commune",
            "under-2000",
            "76",
            "67",
            "transformed",
            "#RestosChezVous",
            "2020",
            "silver",
            "relevance",
            "title",
            "recent",
            "5",
            "0",
            "-1",
            "2147483648",
            "1e9",
            "",
            " ",
            "\"(*:",
            "NEAR(a b, 5)",
            "a* OR b",
            "\"unclosed",
            "col:value",
            "l'artisanat",
            "'; DROP TABLE action; --",
            "\u0000",
            "\u0007",
            "\ufffd\ud83d\ude00",
            "confin\u00e9ment \u00e9t\u00e9",
            "%",
            "${jndi:ldap://x}",
            "fr",
            "en");

    private final Random random;

    RandomAddress(Random random) {
        this.random = random;
    }

    /** A path, its parts named, and a query. */
    String text(String path) {
        StringBuilder address = new StringBuilder(path);
        for (int at = address.indexOf("{id}"); at >= 0; at = address.indexOf("{id}")) {
            address.replace(at, at + 4, random.nextInt(4) == 0 ? one(NAMES) : one(KNOWN));
        }
        int year = address.indexOf("{year}");
        if (year >= 0) {
            address.replace(year, year + 6, random.nextInt(6) == 0 ? one(NAMES) : one(YEARS));
        }
        char separator = '?';
        while (random.nextInt(3) == 0) {
            address.append(separator).append(one(PARAMETERS)).append('=').append(value());
            separator = '&';
        }
        return address.toString();
    }

    private String value() {
        return switch (random.nextInt(24)) {
            case 0 -> "%" + (char) ('a' + random.nextInt(26));
            case 1 -> "%C3%28%00";
            case 2 -> cursor();
            case 3 -> "x".repeat(random.nextInt(10_000));
            default -> URLEncoder.encode(one(VALUES), StandardCharsets.UTF_8);
        };
    }

    private String cursor() {
        String parts = one(VALUES) + "\n" + one(NAMES) + "\n" + one(VALUES);
        byte[] bytes = parts.getBytes(StandardCharsets.UTF_8);
        if (random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
