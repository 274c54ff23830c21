package org.observatoire.web.jury;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.application.jury.ReadJury;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Recusal;
import org.observatoire.domain.territory.AuthorityId;

/**
 * Someone invited and what they stay out of, as the API tells the organiser.
 *
 * @param id their identity in the edition
 * @param name how the organiser calls them
 * @param affiliation the authority that they belong to
 * @param role what they are invited for
 * @param linked whether a token lets them in
 * @param recusals what they stay out of
 */
record MemberJson(
        String id, String name, Optional<String> affiliation, String role, boolean linked, List<RecusalJson> recusals) {

    /**
     * What someone stays out of.
     *
     * @param nomination which nomination
     * @param declared whether it was declared; otherwise it follows from their affiliation
     * @param reason why, where it was declared
     */
    record RecusalJson(String nomination, boolean declared, Optional<String> reason) {

        private static RecusalJson of(NominationId nomination) {
            return new RecusalJson(nomination.toString(), false, Optional.empty());
        }

        private static RecusalJson of(Recusal recusal) {
            return new RecusalJson(recusal.nomination().toString(), true, Optional.of(recusal.reason()));
        }
    }

    static MemberJson of(ReadJury.Member member) {
        return new MemberJson(
                member.juror().id().value(),
                member.juror().name(),
                member.juror().affiliation().map(AuthorityId::value),
                member.juror().role().code(),
                member.linked(),
                Stream.concat(
                                member.byAffiliation().stream().map(RecusalJson::of),
                                member.declared().stream().map(RecusalJson::of))
                        .toList());
    }
}
