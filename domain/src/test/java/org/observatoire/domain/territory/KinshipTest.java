package org.observatoire.domain.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.domain.wording.TriedOnSeeds;

class KinshipTest {

    @Test
    void anAuthorityIsKinToItselfWhateverItsNameOrPopulation() {
        LocalAuthority renamed = new LocalAuthority(
                Authorities.PULNOY.id(),
                "Pulnoy (2026)",
                6_000,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertEquals(Kinship.SAME_AUTHORITY, Kinship.between(Authorities.PULNOY, renamed));
    }

    @Test
    void twoCommunesOfOneEpciAreKin() {
        assertEquals(Kinship.SAME_EPCI, Kinship.between(Authorities.MARCQ, Authorities.LAMBERSART));
    }

    @Test
    void aCommuneIsKinToItsEpciAndToItsEpt() {
        assertEquals(Kinship.SAME_EPCI, Kinship.between(Authorities.MONTREUIL, Authorities.GRAND_PARIS));
        assertEquals(Kinship.SAME_EPCI, Kinship.between(Authorities.MONTREUIL, Authorities.EST_ENSEMBLE));
    }

    @Test
    void twoAuthoritiesOfOneDepartmentAreKin() {
        assertEquals(Kinship.SAME_DEPARTMENT, Kinship.between(Authorities.MARCQ, Authorities.HAZEBROUCK));
    }

    @Test
    void aDepartmentIsKinToItsCommunes() {
        LocalAuthority marseillanInGers = authority("commune-32238", Optional.of("32"), Optional.empty());

        assertEquals(Kinship.SAME_DEPARTMENT, Kinship.between(Authorities.GERS, marseillanInGers));
    }

    @Test
    void homonymsAreNotKin() {
        LocalAuthority marseillanInGers = authority("commune-32238", Optional.of("32"), Optional.empty());

        assertEquals(Kinship.NONE, Kinship.between(Authorities.MARSEILLAN, marseillanInGers));
    }

    @Test
    void oneRegionIsNoKinship() {
        assertEquals(Kinship.NONE, Kinship.between(Authorities.MARSEILLAN, Authorities.OCCITANIE));
        assertEquals(Kinship.NONE, Kinship.between(Authorities.MARSEILLAN, Authorities.GERS));
    }

    @Test
    void whatIsUnknownOfBothIsNotShared() {
        LocalAuthority brehat = authority("commune-22016", Optional.empty(), Optional.empty());
        LocalAuthority sein = authority("commune-29083", Optional.empty(), Optional.empty());

        assertEquals(Kinship.NONE, Kinship.between(brehat, sein));
    }

    @ParameterizedTest
    @CsvSource({
        "SAME_AUTHORITY, true, true, true, true",
        "SAME_EPCI, false, true, true, true",
        "SAME_DEPARTMENT, false, false, true, true",
        "NONE, false, false, false, false"
    })
    void aKinshipIsWithinABreadthThatReachesIt(
            Kinship kinship, boolean authority, boolean epci, boolean department, boolean none) {
        assertEquals(authority, kinship.within(Kinship.SAME_AUTHORITY));
        assertEquals(epci, kinship.within(Kinship.SAME_EPCI));
        assertEquals(department, kinship.within(Kinship.SAME_DEPARTMENT));
        assertEquals(none, kinship.within(Kinship.NONE));
    }

    @TriedOnSeeds
    void kinshipDoesNotDependOnOrder(long seed) {
        Random random = new Random(seed);
        LocalAuthority one = anyAuthority(random);
        LocalAuthority other = anyAuthority(random);

        assertEquals(Kinship.between(one, other), Kinship.between(other, one));
        assertEquals(Kinship.SAME_AUTHORITY, Kinship.between(one, one));
    }

    private static LocalAuthority anyAuthority(Random random) {
        String id = List.of("commune-67447", "commune-67180", "epci-246700488", "ept-200057875", "departement-67")
                .get(random.nextInt(5));
        Optional<String> department = pick(random, "67", "68");
        Optional<AuthorityId> epci =
                pick(random, "epci-246700488", "epci-200067874").map(AuthorityId::new);
        Optional<AuthorityId> ept =
                pick(random, "ept-200057875", "ept-200057867").map(AuthorityId::new);
        return new LocalAuthority(new AuthorityId(id), "Un nom", 1, department, Optional.empty(), epci, ept);
    }

    private static Optional<String> pick(Random random, String... values) {
        int index = random.nextInt(values.length + 1);
        return index == values.length ? Optional.empty() : Optional.of(values[index]);
    }

    private static LocalAuthority authority(String id, Optional<String> department, Optional<AuthorityId> epci) {
        return new LocalAuthority(
                new AuthorityId(id), "Un nom", 82, department, Optional.of("76"), epci, Optional.empty());
    }
}
