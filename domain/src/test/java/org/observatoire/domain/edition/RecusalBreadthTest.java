package org.observatoire.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatoire.domain.territory.Authorities;

class RecusalBreadthTest {

    @ParameterizedTest
    @EnumSource
    void oneStaysOutOfOnesOwnAuthorityWhateverTheBreadth(RecusalBreadth breadth) {
        assertEquals(true, breadth.recuses(Authorities.MARCQ, Authorities.MARCQ));
    }

    @ParameterizedTest
    @EnumSource
    void oneStaysOutOfOnesEpciFromThatBreadthOn(RecusalBreadth breadth) {
        assertEquals(breadth != RecusalBreadth.AUTHORITY, breadth.recuses(Authorities.MARCQ, Authorities.LAMBERSART));
    }

    @ParameterizedTest
    @EnumSource
    void oneStaysOutOfOnesDepartmentAtThatBreadthAlone(RecusalBreadth breadth) {
        assertEquals(breadth == RecusalBreadth.DEPARTMENT, breadth.recuses(Authorities.MARCQ, Authorities.HAZEBROUCK));
    }

    @ParameterizedTest
    @EnumSource
    void oneJudgesTheRestOfTheRegion(RecusalBreadth breadth) {
        assertEquals(false, breadth.recuses(Authorities.MARCQ, Authorities.CREPY));
    }
}
