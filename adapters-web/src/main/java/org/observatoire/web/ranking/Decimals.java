package org.observatoire.web.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.web.http.Language;

/** Writes exact fractions with as many decimals as it takes to tell two of them apart. */
final class Decimals {

    private static final int FEWEST = 2;
    private static final int MOST = 12;

    private final int places;
    private final Language language;

    private Decimals(int places, Language language) {
        this.places = places;
        this.language = language;
    }

    /** Enough decimals to show that two fractions differ; two of them where they do not. */
    static Decimals telling(Fraction one, Fraction other, Language language) {
        boolean equal = one.compareTo(other) == 0;
        int places = FEWEST;
        while (!equal && places <= MOST && one.rounded(places).equals(other.rounded(places))) {
            places++;
        }
        return new Decimals(places, language);
    }

    /** The fraction, followed by its exact value where the decimals are not all of it. */
    String of(Fraction fraction) {
        BigDecimal rounded = fraction.rounded(places);
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        format.setMaximumFractionDigits(places);
        String written = format.format(rounded);
        return Fraction.of(rounded).compareTo(fraction) == 0 ? written : written + " (" + fraction + ")";
    }
}
