package org.observatoire.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.observatoire.web.http.FieldError;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Problem;

/**
 * A form as it is shown: blank, filled with what is kept, or again with what was typed and what is wrong. A field's name is
 * the path by which errors name it, such as {@code events[0].date}.
 *
 * @param typed what each field holds, in their order
 * @param fields the fields that were shown, where the form is shown again
 * @param errors what is wrong field by field, in the reader's language
 * @param refusal what is wrong with the form as a whole; blank where nothing is
 */
public record FormView(Map<String, List<String>> typed, List<String> fields, List<FieldError> errors, String refusal) {

    private static final Pattern NO_PART_OF_AN_ID = Pattern.compile("[^A-Za-z0-9]+");

    public FormView {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        fields = List.copyOf(fields);
        errors = List.copyOf(errors);
    }

    /**
     * An error as the top of the form tells it.
     *
     * @param message what is wrong
     * @param href the field to correct, blank where it is no single field
     */
    public record Told(String message, String href) {}

    public static FormView blank() {
        return new FormView(Map.of(), List.of(), List.of(), "");
    }

    /** A form filled with what a tree says: what is kept, as the API would tell it, or what was typed. */
    public static FormView of(JsonNode tree) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        gather(tree, "", typed);
        return new FormView(typed, List.of(), List.of(), "");
    }

    /** A form as it came, with all that was typed. */
    static FormView asSent(FormBody form) {
        return new FormView(of(form.tree()).typed(), form.names(), List.of(), "");
    }

    /** A form that was refused, with all that was typed. */
    public static FormView refused(FormBody form, Problem problem) {
        String refusal = problem.errors().isEmpty() ? problem.detail() : "";
        return new FormView(of(form.tree()).typed(), form.names(), problem.errors(), refusal);
    }

    /** The same form with a field at one value. */
    public FormView with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(typed);
        changed.put(name, List.of(value));
        return new FormView(changed, fields, errors, refusal);
    }

    /** What a field holds; blank where nothing. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** Whether an answer is chosen. */
    public boolean chosen(String name, String value) {
        return values(name).contains(value);
    }

    /**
     * A field as it is sent.
     *
     * @param name its name
     * @param value what it holds
     */
    public record Sent(String name, String value) {}

    /** Everything that was sent, to be sent again as it is. */
    public List<Sent> sent() {
        return fields.stream()
                .flatMap(name -> values(name).stream().map(value -> new Sent(name, value)))
                .toList();
    }

    /** How many lines there are in a part that repeats. */
    public int lines(String name) {
        int lines = 0;
        while (holds(name + "[" + lines + "]")) {
            lines++;
        }
        return lines;
    }

    /** What is wrong with a field, and with what is within it where no field of the form shows that. */
    public List<String> errors(String name) {
        return errors.stream()
                .filter(error -> place(error.field()).equals(name))
                .map(FieldError::message)
                .toList();
    }

    public boolean wrong(String name) {
        return !errors(name).isEmpty();
    }

    /** Everything that is wrong, each with a link to its field. */
    public List<Told> told() {
        List<Told> told = new ArrayList<>();
        if (!refusal.isEmpty()) {
            told.add(new Told(refusal, ""));
        }
        errors.forEach(error -> told.add(new Told(error.message(), "#" + id(place(error.field())))));
        return told;
    }

    /** The identity of a field in its page. */
    public static String id(String name) {
        return "f-" + NO_PART_OF_AN_ID.matcher(name).replaceAll("-").replaceAll("-$", "");
    }

    /** What tells more of a field, for whoever hears the page; blank where nothing does. */
    public String describedBy(String name, boolean hint) {
        String of = id(name);
        return ((hint ? of + "-hint " : "") + (wrong(name) ? of + "-error" : "")).strip();
    }

    /**
     * The field beside which an error is told: the one it names; else the first field of the part it names, or the field
     * that holds what it names, as boxes do. Groups where nothing is chosen are not sent, and bear their own name.
     */
    private String place(String field) {
        return fields.contains(field)
                ? field
                : fields.stream()
                        .filter(name -> isWithin(name, field) || isWithin(field, name))
                        .findFirst()
                        .orElse(field);
    }

    private boolean holds(String part) {
        return typed.keySet().stream().anyMatch(name -> name.equals(part) || isWithin(name, part));
    }

    private static boolean isWithin(String name, String part) {
        return name.startsWith(part + ".") || name.startsWith(part + "[");
    }

    private static void gather(JsonNode node, String path, Map<String, List<String>> typed) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> gather(
                            member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey(), typed));
        } else if (node.isArray() && node.valueStream().allMatch(JsonNode::isValueNode)) {
            typed.put(path, node.valueStream().map(JsonNode::asText).toList());
            gatherLines(node, path, typed);
        } else if (node.isArray()) {
            gatherLines(node, path, typed);
        } else if (!node.isNull()) {
            typed.put(path, List.of(node.asText()));
        }
    }

    private static void gatherLines(JsonNode list, String path, Map<String, List<String>> typed) {
        for (int line = 0; line < list.size(); line++) {
            gather(list.get(line), path + "[" + line + "]", typed);
        }
    }
}
