package org.observatoire.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.wording.Fault;

class NominationIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"listening.pulnoy-1", "public-service.a", "0.0"})
    void whatIsWrittenIsReadBack(String written) {
        assertEquals(written, NominationId.of(written).toString());
    }

    @Test
    void theCategoryComesFirst() {
        assertEquals(SampleRules.nomination("listening", "pulnoy-1"), NominationId.of("listening.pulnoy-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "listening, nomination",
        "'', nomination",
        ".pulnoy, category",
        "listening., id",
        "listening.a.b, id",
        "Listening.a, category"
    })
    void anotherFormIsRefused(String written, String field) {
        assertMalformed(field, Fault.NOT_AN_IDENTIFIER, () -> NominationId.of(written));
    }

    @Test
    void nominationsAreOrderedByCategoryAndThenByAction() {
        assertTrue(NominationId.of("a.z").compareTo(NominationId.of("b.a")) < 0);
        assertTrue(NominationId.of("a.z").compareTo(NominationId.of("a.b")) > 0);
        assertEquals(0, NominationId.of("a.b").compareTo(NominationId.of("a.b")));
    }
}
