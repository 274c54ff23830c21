package org.observatoire.web.organise;

import java.util.List;
import java.util.Optional;
import org.observatoire.web.page.Term;

/**
 * The desk of an edition: where it stands, what comes next, and where each part of it is worked on.
 *
 * @param year its year
 * @param name how people call it
 * @param stage where it stands
 * @param stageTold what happens at that stage, in a sentence
 * @param line its six stages
 * @param next what comes next; absent once it is proclaimed
 * @param deadlines what closes or opens, a sentence each
 * @param cautions what to look at before going on
 * @param parts where each part is worked on
 */
public record EditionDeskView(
        String year,
        String name,
        Term stage,
        String stageTold,
        StageLine line,
        Optional<Next> next,
        List<String> deadlines,
        List<CautionView> cautions,
        List<Part> parts) {

    /**
     * The next step.
     *
     * @param href where it is prepared
     * @param label what it is
     */
    public record Next(String href, String label) {}

    /**
     * A part of the edition.
     *
     * @param href where it is worked on
     * @param label what it is
     * @param told what there is of it, a sentence each
     */
    public record Part(String href, String label, List<String> told) {}
}
