package org.observatoire.application.palmares;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.palmares.Decision;
import org.observatoire.domain.palmares.DeliberationDraft;
import org.observatoire.domain.palmares.Palmares;
import org.observatoire.domain.palmares.Proclamation;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/**
 * All that is on the table of a deliberation.
 *
 * @param edition the edition, at its stage
 * @param count the count, as recusals and affiliations stand now
 * @param draft what is prepared for the version to come, as last kept
 * @param revision how many times a draft of this edition was kept, this version's or another's
 * @param versions the palmarès proclaimed so far, first to last
 * @param authorities who carried the nominees, and their départements and regions
 */
public record DeliberationInFull(
        Edition edition,
        Deliberate.Count count,
        Optional<DeliberationDraft> draft,
        int revision,
        List<PalmaresArchive.Proclaimed> versions,
        Map<AuthorityId, LocalAuthority> authorities) {

    /**
     * Which version of the palmarès comes next.
     *
     * @return 1 before proclamation
     */
    public int nextVersion() {
        return versions.size() + 1;
    }

    /**
     * What stands against proclaiming the draft.
     *
     * @return everything that is wrong with what it decides; nothing while it decides nothing yet
     */
    public List<Objection> objections() {
        return decision().stream()
                .flatMap(decision -> proclamation().objectionsTo(decision).stream())
                .map(Publication::told)
                .toList();
    }

    /**
     * The palmarès that the draft would make.
     *
     * @return it, at no moment in particular; nothing while something is missing from the draft or stands against it
     */
    public Optional<Palmares> palmares() {
        return decision()
                .filter(decision -> objections().isEmpty())
                .map(decision -> proclamation()
                        .proclaim(
                                decision,
                                count.names(),
                                nextVersion(),
                                Instant.EPOCH,
                                draft.map(DeliberationDraft::correction).filter(reason -> !reason.isEmpty())));
    }

    private Optional<Decision> decision() {
        return draft.flatMap(DeliberationDraft::decision);
    }

    private Proclamation proclamation() {
        return new Proclamation(edition.rules(), count.counts());
    }
}
