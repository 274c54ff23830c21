package org.observatoire.web.organise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.wording.Folding;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;

/**
 * Names categories and criteria by their labels: nobody has to invent an identifier. A line that has a name keeps it,
 * however it is labelled since; a category that is called as one of the standing four is that one.
 */
final class FormNames {

    private static final int LONGEST = 50;
    private static final String NAMELESS = "sans-nom";

    private final Set<String> taken = new HashSet<>();

    FormNames(ArrayNode lines) {
        lines.forEach(line -> nameOf(line).ifPresent(taken::add));
    }

    void nameCategory(ObjectNode category) {
        name(category, standing(category).orElseGet(() -> made(category)));
    }

    void nameCriterion(ObjectNode criterion) {
        name(criterion, made(criterion));
    }

    private void name(ObjectNode line, String wanted) {
        if (nameOf(line).isEmpty()) {
            line.put("id", free(wanted));
        }
    }

    private String free(String wanted) {
        String free = wanted;
        for (int number = 2; !taken.add(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    private static Optional<String> nameOf(JsonNode line) {
        return Optional.of(line.path("id").asText("")).filter(id -> !id.isBlank());
    }

    private static Optional<String> standing(JsonNode category) {
        String label = Folding.words(category.path("label").asText(""), " ");
        return Stream.of(StandingCategory.values())
                .filter(standing -> Stream.of(Language.values())
                        .map(language -> Messages.in(language).term(standing))
                        .anyMatch(term -> Folding.words(term, " ").equals(label)))
                .map(StandingCategory::code)
                .findFirst();
    }

    private static String made(JsonNode line) {
        String latin = Folding.words(line.path("label").asText(""), "-").replaceAll("[^a-z0-9-]", "");
        String words = latin.replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
        if (words.isEmpty()) {
            return NAMELESS;
        }
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }
}
