package org.observatoire.application.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.Organisers;
import org.observatoire.application.port.UnitOfWork;

/** An organiser reads who the others are, and who can come in. */
public final class ListOrganisers {

    private final Organisers organisers;
    private final Access access;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param organisers what they are called
     * @param access who bears a token
     * @param unitOfWork reads as one
     */
    public ListOrganisers(Organisers organisers, Access access, UnitOfWork unitOfWork) {
        this.organisers = organisers;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    /**
     * An organiser.
     *
     * @param id which one
     * @param name what the others call them; the first has none until it is given
     * @param linked whether they bear a token, which lets them in
     */
    public record Listed(OrganiserId id, Optional<String> name, boolean linked) {}

    /**
     * Reads who there is.
     *
     * @param actor who asks: an organiser
     * @return the first organiser, then the others by identity; refused to anyone else
     */
    public Outcome<List<Listed>> list(Actor actor) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        return objection.isPresent()
                ? Outcome.refused(objection.get())
                : unitOfWork.read(() -> Outcome.done(everyone()));
    }

    private List<Listed> everyone() {
        Set<Actor> linked = access.organisers();
        Listed first = new Listed(
                OrganiserId.FIRST,
                organisers.find(OrganiserId.FIRST).map(Organisers.Named::name),
                linked.contains(new Actor.Organiser(OrganiserId.FIRST)));
        Stream<Listed> others = organisers.all().stream()
                .filter(named -> !named.id().equals(OrganiserId.FIRST))
                .map(named -> new Listed(
                        named.id(), Optional.of(named.name()), linked.contains(new Actor.Organiser(named.id()))));
        return Stream.concat(Stream.of(first), others).toList();
    }
}
