package org.observatoire.domain.territory;

import org.observatoire.domain.wording.Coded;

/** Bands of population in which authorities are compared, whatever their kind. */
public enum SizeBand implements Coded {
    /** Under 2,000 inhabitants. */
    UNDER_2000("under-2000", 0),
    /** 2,000 to 9,999 inhabitants. */
    FROM_2000("2000-9999", 2_000),
    /** 10,000 to 19,999 inhabitants. */
    FROM_10000("10000-19999", 10_000),
    /** 20,000 to 99,999 inhabitants. */
    FROM_20000("20000-99999", 20_000),
    /** 100,000 inhabitants and over. */
    FROM_100000("100000-plus", 100_000);

    private final String code;
    private final int smallest;

    SizeBand(String code, int smallest) {
        this.code = code;
        this.smallest = smallest;
    }

    /**
     * The band of a population.
     *
     * @param population inhabitants, 0 or more
     * @return the only band that holds it
     */
    public static SizeBand of(int population) {
        SizeBand band = UNDER_2000;
        for (SizeBand candidate : values()) {
            if (population >= candidate.smallest) {
                band = candidate;
            }
        }
        return band;
    }

    @Override
    public String code() {
        return code;
    }
}
