package org.observatoire.domain.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeBandTest {

    @ParameterizedTest
    @CsvSource({
        "0, UNDER_2000",
        "1999, UNDER_2000",
        "2000, FROM_2000",
        "9999, FROM_2000",
        "10000, FROM_10000",
        "19999, FROM_10000",
        "20000, FROM_20000",
        "99999, FROM_20000",
        "100000, FROM_100000",
        "2147483647, FROM_100000"
    })
    void aPopulationFallsInOneBand(int population, SizeBand band) {
        assertEquals(band, SizeBand.of(population));
    }
}
