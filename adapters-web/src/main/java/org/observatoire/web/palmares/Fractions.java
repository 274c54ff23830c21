package org.observatoire.web.palmares;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/** Fractions as recount files write them: {@code 17/4}, or {@code 4} where the denominator is 1. */
final class Fractions {

    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]{1,1000})(?:/([0-9]{1,1000}))?");

    private Fractions() {}

    static Fraction read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new Malformed("fraction", Fault.OUT_OF_RANGE);
        }
        BigInteger denominator = parts.group(2) == null ? BigInteger.ONE : new BigInteger(parts.group(2));
        if (denominator.signum() == 0) {
            throw new Malformed("fraction", Fault.OUT_OF_RANGE);
        }
        return Fraction.of(new BigInteger(parts.group(1)), denominator);
    }
}
