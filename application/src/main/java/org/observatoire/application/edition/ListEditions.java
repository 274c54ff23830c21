package org.observatoire.application.edition;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.edition.Edition;

/** Lists the editions known: those judged here, and those recorded from public sources. */
public final class ListEditions {

    private final Editions editions;
    private final PalmaresArchive archive;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param editions the editions judged here
     * @param archive the palmarès, recorded ones too
     * @param unitOfWork reads as one
     */
    public ListEditions(Editions editions, PalmaresArchive archive, UnitOfWork unitOfWork) {
        this.editions = editions;
        this.archive = archive;
        this.unitOfWork = unitOfWork;
    }

    /**
     * An edition known.
     *
     * @param year its year
     * @param judgedHere the edition at its stage; absent where it is only recorded from public sources
     */
    public record Known(int year, Optional<Edition> judgedHere) {}

    /**
     * The editions known.
     *
     * @return them, latest first
     */
    public List<Known> list() {
        return unitOfWork.read(() -> {
            TreeMap<Integer, Edition> here = new TreeMap<>();
            editions.all().forEach(edition -> here.put(edition.rules().year(), edition));
            TreeSet<Integer> years = new TreeSet<>(here.keySet());
            years.addAll(archive.years());
            return years.descendingSet().stream()
                    .map(year -> new Known(year, Optional.ofNullable(here.get(year))))
                    .toList();
        });
    }
}
