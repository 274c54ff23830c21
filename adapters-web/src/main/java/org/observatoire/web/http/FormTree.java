package org.observatoire.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of a form as the tree that the same words in JSON would make: {@code events[0].date} is the date of the first of
 * the events. What is blank is null; a part where all is blank is null as a whole, and a line where all is blank is no line,
 * so that the lines after it move up.
 */
final class FormTree {

    /** Names come from forms of ours: anything else is not worth understanding. */
    private static final Pattern STEP = Pattern.compile("(?:^|\\.)([^.\\[\\]]{1,100})|\\[([0-9]{1,3})]");

    private static final int LONGEST_NAME = 400;
    private static final int MOST_FIELDS = 4_000;

    private final JsonNode root;
    private final List<String> names;

    private FormTree(JsonNode root, List<String> names) {
        this.root = root;
        this.names = List.copyOf(names);
    }

    /** A part of a form, while it is put together: its members by name, and its lines by number. */
    private static final class Part {

        private final Map<String, Object> members = new LinkedHashMap<>();
        private final Map<Integer, Object> lines = new TreeMap<>();
    }

    /**
     * The tree of some fields.
     *
     * @throws IllegalArgumentException where names are none of a form's, or contradict one another
     */
    static FormTree of(Map<String, List<String>> fields) {
        if (fields.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("form: too many fields");
        }
        Part whole = new Part();
        fields.forEach((name, values) -> put(whole, steps(name), values));
        List<String> names = new ArrayList<>();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        whole.members.forEach((name, part) -> root.set(name, node(part, name, names)));
        return new FormTree(root, names);
    }

    JsonNode root() {
        return root;
    }

    /** Every field that was shown, blank or not, in its order, under the name that errors give it. */
    List<String> names() {
        return names;
    }

    private static List<Object> steps(String name) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(name);
        int read = 0;
        while (name.length() <= LONGEST_NAME && step.find() && step.start() == read) {
            steps.add(step.group(1) == null ? (Object) Integer.valueOf(step.group(2)) : step.group(1));
            read = step.end();
        }
        if (steps.isEmpty() || read < name.length() || !(steps.get(0) instanceof String)) {
            throw new IllegalArgumentException("form: no name of a field");
        }
        return steps;
    }

    private static void put(Part whole, List<Object> steps, List<String> values) {
        Part part = whole;
        for (Object step : steps.subList(0, steps.size() - 1)) {
            part = (Part) checked(within(part, step, new Part()), Part.class);
        }
        Object last = steps.get(steps.size() - 1);
        if (within(part, last, values) != values) {
            throw new IllegalArgumentException("form: a field is said twice");
        }
    }

    private static Object within(Part part, Object step, Object first) {
        Object there = step instanceof Integer line
                ? part.lines.putIfAbsent(line, first)
                : part.members.putIfAbsent((String) step, first);
        if (!part.lines.isEmpty() && !part.members.isEmpty()) {
            throw new IllegalArgumentException("form: lines and members at once");
        }
        return there == null ? first : there;
    }

    private static Object checked(Object there, Class<?> expected) {
        if (!expected.isInstance(there)) {
            throw new IllegalArgumentException("form: a field is both a text and a part");
        }
        return there;
    }

    private static JsonNode node(Object part, String name, List<String> names) {
        if (part instanceof Part inner) {
            return inner.lines.isEmpty() ? object(inner, name, names) : list(inner, name, names);
        }
        names.add(name);
        @SuppressWarnings("unchecked")
        List<String> values = (List<String>) part;
        return values.size() == 1 ? text(values.get(0)) : texts(values);
    }

    private static JsonNode object(Part part, String name, List<String> names) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        part.members.forEach((member, inner) -> object.set(member, node(inner, name + "." + member, names)));
        return object.valueStream().allMatch(JsonNode::isNull) ? NullNode.instance : object;
    }

    private static JsonNode list(Part part, String name, List<String> names) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        part.lines.values().forEach(line -> {
            List<String> within = new ArrayList<>();
            JsonNode node = node(line, name + "[" + list.size() + "]", within);
            if (!node.isNull()) {
                list.add(node);
                names.addAll(within);
            }
        });
        return list.isEmpty() ? NullNode.instance : list;
    }

    private static JsonNode text(String value) {
        return value.isBlank() ? NullNode.instance : new Typed(value);
    }

    private static JsonNode texts(List<String> values) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        values.stream().filter(value -> !value.isBlank()).map(Typed::new).forEach(texts::add);
        return texts.isEmpty() ? NullNode.instance : texts;
    }
}
