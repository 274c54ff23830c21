package org.observatoire.application.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.jury.Recusal;
import org.observatoire.domain.territory.AuthorityId;

class ReadJuryTest {

    private final EditionInMemory edition = EditionInMemory.announced(SomeEdition.graded(2026));

    @Test
    void tellsWhoIsInvitedBeforeAnythingIsNominated() {
        Juror juror = edition.invited("Jurée 1", "commune-44109", Juror.Role.JUROR);
        Juror selector = edition.invited("Membre 1", Juror.Role.SELECTOR);

        ReadJury.Jury jury = jury();

        assertEquals(
                Map.of(juror.id(), juror, selector.id(), selector),
                jury.members().stream()
                        .map(ReadJury.Member::juror)
                        .collect(Collectors.toMap(Juror::id, Function.identity())));
        assertEquals(
                Set.of("commune-44109", "departement-44", "region-52"),
                jury.authorities().keySet().stream().map(AuthorityId::value).collect(Collectors.toSet()));
    }

    @Test
    void tellsRecusalsByAffiliationFromThoseDeclared() {
        edition.to(Stage.SELECTION);
        edition.published("nantaise", "commune-44109");
        edition.published("gersoise", "departement-32");
        NominationId own = edition.nominated("reach.nantaise");
        NominationId other = edition.nominated("reach.gersoise");
        Juror nantaise = edition.invited("Jurée 1", "commune-44109", Juror.Role.JUROR);
        Juror free = edition.invited("Juré 2", Juror.Role.JUROR);
        edition.keptOut(nantaise, other);

        assertEquals(List.of(own), member(nantaise.id()).byAffiliation());
        assertEquals(
                List.of(new Recusal(nantaise.id(), other, "Un lien")),
                member(nantaise.id()).declared());
        assertEquals(List.of(), member(free.id()).byAffiliation());
        assertEquals(List.of(), member(free.id()).declared());
    }

    @Test
    void aRecusalDeclaredIsToldAsSuchEvenWhereAffiliationWouldDo() {
        edition.to(Stage.SELECTION);
        edition.published("nantaise", "commune-44109");
        NominationId own = edition.nominated("reach.nantaise");
        Juror juror = edition.invited("Jurée 1", "commune-44109", Juror.Role.JUROR);
        edition.keptOut(juror, own);

        assertEquals(List.of(own), member(juror.id()).byAffiliation());
        assertEquals(1, member(juror.id()).declared().size());
    }

    @Test
    void recusalsFollowAChangeOfAffiliation() {
        edition.to(Stage.SELECTION);
        edition.published("gersoise", "departement-32");
        NominationId nomination = edition.nominated("reach.gersoise");
        Juror juror = edition.invited("Jurée 1", "commune-44109", Juror.Role.JUROR);

        edition.moved(juror.id(), "departement-32");

        assertEquals(List.of(nomination), member(juror.id()).byAffiliation());
    }

    private ReadJury.Jury jury() {
        return Outcomes.done(edition.scene().uses().readJury().read(Scene.ORGANISER, 2026));
    }

    private ReadJury.Member member(JurorId juror) {
        return jury().members().stream()
                .filter(member -> member.juror().id().equals(juror))
                .findFirst()
                .orElseThrow();
    }
}
