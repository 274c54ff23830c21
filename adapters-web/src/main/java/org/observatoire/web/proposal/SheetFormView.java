package org.observatoire.web.proposal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;

/**
 * The form of a sheet, as it is shown.
 *
 * @param form what is typed in it, and what is wrong
 * @param path where it is sent
 * @param editor whether how things are known is asked too
 * @param offers the authorities that what was typed may mean
 * @param limited whether there may be more of them
 * @param channels the channels, by kind
 * @param categories the categories, each explained
 * @param audiences whom an action may be for
 * @param happenings what may happen in a life
 * @param modalities done, announced or considered
 * @param certainties how something is known
 * @param everyChannel the channels, one after another
 * @param roles the parts that someone may have
 * @param kinds who they may be
 */
public record SheetFormView(
        FormView form,
        String path,
        boolean editor,
        List<Choice> offers,
        boolean limited,
        List<Group> channels,
        List<Choice> categories,
        List<Choice> audiences,
        List<Choice> happenings,
        List<Choice> modalities,
        List<Choice> certainties,
        List<Choice> everyChannel,
        List<Choice> roles,
        List<Choice> kinds) {

    /**
     * Choices of one kind.
     *
     * @param label what they have in common
     * @param choices them
     */
    public record Group(String label, List<Choice> choices) {}

    /**
     * A line of the form.
     *
     * @param path the path of its fields
     * @param number its number, from 1
     */
    public record Line(String path, int number) {}

    /** The lines of a list. */
    public List<Line> lines(String list) {
        return IntStream.range(0, form.lines(list))
                .mapToObj(line -> new Line(list + "[" + line + "]", line + 1))
                .toList();
    }

    /** The path of the line that may be added to a list. */
    public String next(String list) {
        return list + "[" + form.lines(list) + "]";
    }

    /** Whether a moment says more than the first of its fields, or must. */
    public boolean detailed(String prefix) {
        return holds(Stream.of("name", "channel", "source").map(field -> prefix + field));
    }

    /** Whether something is told, or is wrong, in the part that few fill in. */
    public boolean furnished() {
        return form.lines("contributors") > 0 || holds(Stream.of("audiences", "trigger.text", "trigger.date"));
    }

    /** The fields that tell from which sheet the form was filled. */
    public List<String> seen() {
        return form.typed().keySet().stream()
                .filter(name -> name.startsWith("seen."))
                .toList();
    }

    private boolean holds(Stream<String> fields) {
        return fields.anyMatch(field -> !form.value(field).isEmpty() || form.wrong(field));
    }
}
