package org.observatoire.web.organise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.observatoire.web.page.FormView;

/**
 * Rules as they are being written, well formed or not. Categories and criteria are added, removed and moved by buttons of the
 * form, of which each names its line by the mark {@code at} that the page gave it: whatever was left blank meanwhile, the
 * line that was meant is the one that is touched.
 */
record RulesDraft(ObjectNode tree) {

    /** What the page names each line by. */
    static final String MARK = "at";

    private static final Pattern GESTURE = Pattern.compile("([a-z-]+)(?::([0-9]{1,3}))?(?::([0-9]{1,3}))?");

    static RulesDraft of(JsonNode typed) {
        ObjectNode tree = typed.deepCopy();
        keepLines(tree, "categories").forEach(category -> keepLines((ObjectNode) category, "grid"));
        return new RulesDraft(tree);
    }

    /** Forms of ours repeat parts; whatever else came under that name is not understood, and goes. */
    private static ArrayNode keepLines(ObjectNode owner, String name) {
        List<JsonNode> lines =
                owner.path(name).valueStream().filter(JsonNode::isObject).toList();
        return owner.putArray(name).addAll(lines);
    }

    /** Whether a button saves the draft, rather than changes it. */
    static boolean saves(Optional<String> pressed) {
        return pressed.filter("save"::equals).isPresent();
    }

    /** The draft once a button was pressed; the same where the button only shows it again. */
    RulesDraft after(String pressed) {
        Matcher gesture = GESTURE.matcher(pressed);
        if (!gesture.matches()) {
            return this;
        }
        RulesDraft changed = of(tree);
        Optional<String> category = Optional.ofNullable(gesture.group(2));
        Optional<String> criterion = Optional.ofNullable(gesture.group(3));
        switch (gesture.group(1)) {
            case "add-category" -> changed.addCategory();
            case "remove-category" ->
                changed.onCategory(category, place -> changed.categories().remove(place));
            case "raise-category" -> changed.onCategory(category, place -> changed.swap(place, place - 1));
            case "lower-category" -> changed.onCategory(category, place -> changed.swap(place, place + 1));
            case "add-criterion" ->
                changed.onCategory(
                        category, place -> changed.grid(place).addObject().put("label", ""));
            case "remove-criterion" ->
                changed.onCategory(
                        category,
                        place -> lineOf(changed.grid(place), criterion)
                                .ifPresent(line -> changed.grid(place).remove(line)));
            case "spread-grid" -> changed.onCategory(category, changed::spreadGrid);
            default -> {
                // What is left shows the draft again, with its sums.
            }
        }
        return changed;
    }

    FormView view() {
        return FormView.of(tree);
    }

    ArrayNode categories() {
        return (ArrayNode) tree.get("categories");
    }

    /** What the weights of a category add up to, as far as they are numbers. */
    int sumOfWeights(int category) {
        JsonNode grid = categories().path(category).path("grid");
        return IntStream.range(0, grid.size())
                .mapToObj(line -> grid.get(line).path("weight").asText().strip())
                .filter(weight -> weight.matches("[0-9]{1,4}"))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private void addCategory() {
        ArrayNode like = categories().isEmpty()
                ? categories()
                : grid(categories().size() - 1).deepCopy();
        ObjectNode added = categories().addObject().put("label", "");
        added.putObject("distinctions").put("silver", "1").put("bronze", "0");
        ArrayNode grid = added.putArray("grid");
        like.forEach(criterion -> grid.add(withoutIdentity(criterion)));
        if (grid.isEmpty()) {
            grid.addObject().put("label", "");
        }
    }

    private void spreadGrid(int from) {
        ArrayNode grid = grid(from).deepCopy();
        for (int place = 0; place < categories().size(); place++) {
            if (place != from) {
                ArrayNode spread = grid(place);
                spread.removeAll();
                grid.deepCopy().forEach(criterion -> spread.add(criterion));
            }
        }
    }

    private void swap(int one, int other) {
        if (other < 0 || other >= categories().size()) {
            return;
        }
        List<JsonNode> order = new ArrayList<>();
        categories().forEach(order::add);
        Collections.swap(order, one, other);
        categories().removeAll().addAll(order);
    }

    private void onCategory(Optional<String> mark, Consumer<Integer> gesture) {
        lineOf(categories(), mark).ifPresent(gesture);
    }

    private ArrayNode grid(int category) {
        return (ArrayNode) categories().get(category).get("grid");
    }

    private static JsonNode withoutIdentity(JsonNode criterion) {
        ObjectNode copy = criterion.deepCopy();
        copy.remove(List.of("id", MARK));
        return copy;
    }

    private static Optional<Integer> lineOf(ArrayNode lines, Optional<String> mark) {
        return IntStream.range(0, lines.size())
                .boxed()
                .filter(line ->
                        mark.filter(lines.get(line).path(MARK).asText()::equals).isPresent())
                .findFirst();
    }
}
