package org.observatoire.application.palmares;

import java.util.List;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.UnitOfWork;

/** Lists the editions known. */
public final class ListEditions {

    private final PalmaresArchive archive;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param archive the palmarès
     * @param unitOfWork reads as one
     */
    public ListEditions(PalmaresArchive archive, UnitOfWork unitOfWork) {
        this.archive = archive;
        this.unitOfWork = unitOfWork;
    }

    /**
     * The editions whose palmarès is known.
     *
     * @return their years, latest first
     */
    public List<Integer> list() {
        return unitOfWork.read(archive::years);
    }
}
