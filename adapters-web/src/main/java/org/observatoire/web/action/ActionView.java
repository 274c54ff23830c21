package org.observatoire.web.action;

import java.util.List;
import org.observatoire.web.cover.Cover;
import org.observatoire.web.page.SourceView;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;
import org.observatoire.web.picture.PictureView;
import org.observatoire.web.territory.Place;

/**
 * The sheet of an action.
 *
 * @param title its title
 * @param summary its summary
 * @param cover its cover, where it has no picture
 * @param pictures its pictures, the first of which takes the place of its cover
 * @param place who carried it, and where
 * @param categories the categories it is filed in, with the link to the others filed there
 * @param channels where it takes place
 * @param channelsInferred whether the channels are only deduced
 * @param hashtags its mots-dièse, with the link to the others that bear them
 * @param audiences whom it is for
 * @param trigger what it answers, blank where nothing is known
 * @param triggered when that was
 * @param contributors who had what part in it
 * @param status what became of it
 * @param statusMeaning what that means
 * @param life what happened, was announced or considered, in order
 * @param readings what its facts show in each standing category
 * @param inspiredBy what it borrowed
 * @param inspired who borrowed from it
 * @param awards what it was distinguished with
 * @param sources where the facts come from
 */
public record ActionView(
        Title title,
        String summary,
        Cover cover,
        List<PictureView> pictures,
        Place place,
        List<Link> categories,
        List<String> channels,
        boolean channelsInferred,
        List<Link> hashtags,
        List<String> audiences,
        String trigger,
        String triggered,
        List<String> contributors,
        Term status,
        String statusMeaning,
        List<Moment> life,
        List<ReadingView> readings,
        List<Kin> inspiredBy,
        List<Kin> inspired,
        List<AwardView> awards,
        List<SourceView> sources) {

    /**
     * A link.
     *
     * @param href where to
     * @param label its words
     * @param code the term it stands for
     */
    public record Link(String href, String label, String code) {}

    /**
     * A moment of a life.
     *
     * @param when in words
     * @param datetime for machines: the first day it may be, blank where unknown
     * @param what what kind of moment
     * @param text what is told of it
     * @param modality done, announced or considered
     * @param certainty stated or inferred
     * @param source the number of the source that tells it, among the sheet's; 0 where none is named
     */
    public record Moment(
            String when, String datetime, String what, String text, Term modality, Term certainty, int source) {}

    /**
     * A reading.
     *
     * @param category the category
     * @param question what it asks of an action
     * @param filed whether the action is filed there
     * @param figures what the facts show
     */
    public record ReadingView(Term category, String question, boolean filed, List<FigureView> figures) {}

    /**
     * A figure.
     *
     * @param measure what is measured
     * @param value the figure, in words
     * @param evidence the facts it rests on
     */
    public record FigureView(String measure, String value, List<Clue> evidence) {}

    /**
     * A fact behind a figure.
     *
     * @param text the fact, in our words
     * @param quoted what the sheet says, in its own; may be blank
     * @param href the action it points to, blank where it points to none
     */
    public record Clue(String text, String quoted, String href) {}

    /**
     * An action at the other end of a re-use.
     *
     * @param href its sheet, blank once withdrawn
     * @param title its title, blank once withdrawn
     * @param authority who carried it, blank once withdrawn
     * @param when when it was taken, blank where unknown
     * @param confirmation who says so
     */
    public record Kin(String href, Title title, String authority, String when, String confirmation) {}
}
