package org.observatoire.application.testing.contract;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.observatoire.application.testing.Ports;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.territory.AuthorityId;

/** What is there of a prize before a test asks. */
final class GivenPrize {

    private GivenPrize() {}

    static void judging(Ports ports, EditionRules rules) {
        Given.kept(ports, () -> ports.editions().add(Edition.at(rules, Stage.JUDGING)));
    }

    /** Nominates actions that exist, in either category of the edition. */
    static void nominated(Ports ports, int year, String... nominations) {
        Given.kept(
                ports,
                () -> Stream.of(nominations)
                        .map(NominationId::of)
                        .forEach(nomination -> ports.editions().nominate(year, nomination)));
    }

    /** Invites « Jurée 1 » and those that follow, as {@code j1} and so on. */
    static void jurors(Ports ports, int year, int many) {
        Given.kept(
                ports,
                () -> IntStream.rangeClosed(1, many)
                        .mapToObj(GivenPrize::juror)
                        .forEach(juror -> ports.juries().keep(year, juror)));
    }

    static Juror juror(int number) {
        return new Juror(new JurorId("j" + number), "Jurée " + number, Optional.empty(), Juror.Role.JUROR);
    }

    static Juror juror(String id, String authority) {
        return new Juror(new JurorId(id), "Jurée " + id, Optional.of(new AuthorityId(authority)), Juror.Role.JUROR);
    }

    static Juror selector(String id) {
        return new Juror(new JurorId(id), "Membre " + id, Optional.empty(), Juror.Role.SELECTOR);
    }
}
