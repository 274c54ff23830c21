package org.observatoire.web.http;

import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What someone typed or chose in a field of a form: always text, in which numbers, truths and moments are read. */
final class Typed extends TextNode {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}([.,][0-9]{1,40})?");
    private static final BigDecimal FURTHEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    Typed(String text) {
        super(text);
    }

    /** A number, with a point or with a comma. */
    Optional<BigDecimal> number() {
        String digits = BLANKS.matcher(textValue()).replaceAll("");
        return NUMBER.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }

    Optional<Long> whole() {
        return number().filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.abs().compareTo(FURTHEST) <= 0)
                .map(BigDecimal::longValue);
    }

    /** A box that is ticked says « on » where its form gives it no other value. */
    Optional<Boolean> truth() {
        return switch (textValue().strip().toLowerCase(Locale.ROOT)) {
            case "true", "on" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A day and an hour, as clocks in France tell them. */
    Optional<LocalDateTime> moment() {
        try {
            return Optional.of(LocalDateTime.parse(textValue().strip()));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
