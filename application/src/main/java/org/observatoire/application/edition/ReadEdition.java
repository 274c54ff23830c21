package org.observatoire.application.edition;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.palmares.RecordedPalmares;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** Anyone reads what an edition makes public: its rules, its stage, and its nominees once judging has opened. */
public final class ReadEdition {

    private final Editions editions;
    private final Actions actions;
    private final Territories territories;
    private final PalmaresArchive archive;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param editions the editions
     * @param actions the actions
     * @param territories the authorities
     * @param archive knows the editions recorded from elsewhere
     * @param unitOfWork reads as one
     */
    public ReadEdition(
            Editions editions,
            Actions actions,
            Territories territories,
            PalmaresArchive archive,
            UnitOfWork unitOfWork) {
        this.editions = editions;
        this.actions = actions;
        this.territories = territories;
        this.archive = archive;
        this.unitOfWork = unitOfWork;
    }

    /** What is public of an edition. */
    public sealed interface PublicEdition {}

    /**
     * One that is judged here.
     *
     * @param edition the edition, at its stage
     * @param nominees its nominees still published; none before judging opens
     * @param actions their actions, by identity
     * @param authorities who carried them
     */
    public record Judged(
            Edition edition,
            List<NominationId> nominees,
            Map<ActionId, Action> actions,
            Map<AuthorityId, LocalAuthority> authorities)
            implements PublicEdition {}

    /**
     * One that was judged elsewhere.
     *
     * @param palmares all that is known of it
     */
    public record Recorded(RecordedPalmares palmares) implements PublicEdition {}

    /**
     * Reads an edition.
     *
     * @param year its year
     * @return the edition; not found where none is judged here nor recorded for that year
     */
    public Outcome<PublicEdition> read(int year) {
        return unitOfWork.read(() -> editions.find(year)
                .<PublicEdition>map(this::shown)
                .or(() -> archive.recorded(year).map(Recorded::new))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND)));
    }

    private Judged shown(Edition edition) {
        List<NominationId> nominations = edition.stage().compareTo(Stage.JUDGING) < 0
                ? List.of()
                : editions.nominations(edition.rules().year());
        Map<ActionId, Action> published =
                actions
                        .findAll(nominations.stream().map(NominationId::action).collect(Collectors.toSet()))
                        .values()
                        .stream()
                        .filter(Action::published)
                        .collect(Collectors.toMap(Action::id, Function.identity()));
        return new Judged(
                edition,
                nominations.stream()
                        .filter(nomination -> published.containsKey(nomination.action()))
                        .toList(),
                published,
                territories.findAll(published.values().stream()
                        .map(action -> action.sheet().authority())
                        .collect(Collectors.toSet())));
    }
}
