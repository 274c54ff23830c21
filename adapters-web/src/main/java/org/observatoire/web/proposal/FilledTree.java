package org.observatoire.web.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form as a tree, whose fields have the paths that errors name: so forms and programs are read by the same readers. */
final class FilledTree {

    private FilledTree() {}

    /** What a tree holds, by path. */
    static Filled flat(JsonNode tree) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        gather("", tree, values);
        return new Filled(values);
    }

    /** The tree of a form; a field is a list where {@code lists} names it. Blank fields are left out. */
    static ObjectNode of(Filled form, List<String> lists) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        form.values().forEach((path, typed) -> {
            if (!form.blank(path)) {
                put(tree, path, typed, lists.contains(path));
            }
        });
        return tree;
    }

    private static void gather(String path, JsonNode node, Map<String, List<String>> values) {
        if (node.isObject()) {
            String prefix = path.isEmpty() ? "" : path + ".";
            node.properties().forEach(field -> gather(prefix + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                boolean line = node.get(index).isObject();
                gather(line ? path + "[" + index + "]" : path, node.get(index), values);
            }
        } else if (!node.isNull()) {
            values.computeIfAbsent(path, first -> new ArrayList<>()).add(node.asText());
        }
    }

    private static void put(ObjectNode tree, String path, List<String> typed, boolean list) {
        String[] steps = path.split("\\.");
        ObjectNode at = tree;
        for (int step = 0; step < steps.length - 1; step++) {
            at = below(at, steps[step]);
        }
        String name = steps[steps.length - 1];
        if (list) {
            ArrayNode items = at.putArray(name);
            typed.forEach(items::add);
        } else {
            at.put(name, typed.get(0));
        }
    }

    private static ObjectNode below(ObjectNode at, String step) {
        int bracket = step.indexOf('[');
        if (bracket < 0) {
            return at.get(step) instanceof ObjectNode known ? known : at.putObject(step);
        }
        String list = step.substring(0, bracket);
        ArrayNode lines = at.get(list) instanceof ArrayNode known ? known : at.putArray(list);
        int index = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
        while (lines.size() <= index) {
            lines.addObject();
        }
        return lines.get(index) instanceof ObjectNode line ? line : lines.insertObject(index);
    }
}
