package org.observatoire.web.jury;

import java.util.List;
import java.util.Optional;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;
import org.observatoire.web.territory.Place;

/**
 * What a juror has to judge.
 *
 * @param year the year of the edition
 * @param name how people call the edition
 * @param standing whether they may judge, and until when, in a sentence
 * @param open whether they may judge now
 * @param proclaimed whether the palmarès is public
 * @param progress how much is final, in a sentence
 * @param left what is not opened yet, in a sentence
 * @param strokes the state of each file, in an order of their own
 * @param next the file to go on with; nothing once all is final
 * @param begun whether anything was written
 * @param ready how many drafts are complete
 * @param categories the files by category, the categories where something is left first
 * @param method how to judge, a sentence each
 */
public record JuryView(
        String year,
        String name,
        String standing,
        boolean open,
        boolean proclaimed,
        String progress,
        String left,
        List<String> strokes,
        Optional<File> next,
        boolean begun,
        long ready,
        List<Category> categories,
        List<String> method) {

    /**
     * The files of a category.
     *
     * @param id how it is named
     * @param label how people read it
     * @param progress how many are final, in words
     * @param files what is left first
     */
    public record Category(String id, String label, String progress, List<File> files) {}

    /**
     * A file.
     *
     * @param href its sheet and its ballot; blank where a conflict keeps the juror out
     * @param title the title of the action
     * @param place who carried it, and where
     * @param state where the juror is with it
     * @param call what there is to do with it, in a word; blank where there is nothing
     */
    public record File(String href, Title title, Optional<Place> place, Term state, String call) {}
}
