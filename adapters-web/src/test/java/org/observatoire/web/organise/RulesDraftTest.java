package org.observatoire.web.organise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesDraftTest {

    private static final RulesDraft DRAFT = draft("{'name':'x','categories':["
            + "{'at':'0','label':'A','id':'a','grid':[{'at':'0','label':'un','weight':'60','id':'un'},"
            + "{'at':'1','label':'deux','weight':'40'}]},"
            + "{'at':'1','label':'B','grid':[{'at':'0','label':'trois','weight':'9'}]},"
            + "{'at':'2','label':'C','grid':[]}]}");

    @Test
    void categoriesAreMovedTakenOutAndAdded() {
        assertEquals(List.of("B", "A", "C"), labels(DRAFT.after("lower-category:0")));
        assertEquals(List.of("A", "C", "B"), labels(DRAFT.after("raise-category:2")));
        assertEquals(List.of("A", "C"), labels(DRAFT.after("remove-category:1")));
        assertEquals(List.of("A", "B", "C", ""), labels(DRAFT.after("add-category")));
    }

    @Test
    void theFirstDoesNotGoUpNorTheLastDown() {
        assertEquals(DRAFT, DRAFT.after("raise-category:0"));
        assertEquals(DRAFT, DRAFT.after("lower-category:2"));
    }

    @Test
    void theLineThatWasMeantIsTouchedWhateverWasLeftBlankBeforeIt() {
        RulesDraft shifted = draft("{'categories':[{'at':'4','label':'A','grid':[{'at':'7','label':'un'}]},"
                + "{'at':'9','label':'B','grid':[]}]}");

        assertEquals(List.of("A"), labels(shifted.after("remove-category:9")));
        assertEquals(List.of(), criteria(shifted.after("remove-criterion:4:7"), 0));
        assertEquals(shifted, shifted.after("remove-category:1"));
        assertEquals(shifted, shifted.after("remove-criterion:4:0"));
    }

    @Test
    void criteriaAreAddedAndTakenOut() {
        assertEquals(List.of("un", "deux", ""), criteria(DRAFT.after("add-criterion:0"), 0));
        assertEquals(List.of("deux"), criteria(DRAFT.after("remove-criterion:0:0"), 0));
    }

    @Test
    void aCategoryThatIsAddedBeginsWithTheLastGridUnderNewNames() {
        RulesDraft added =
                DRAFT.after("remove-category:2").after("remove-category:1").after("add-category");

        assertEquals(List.of("un", "deux"), criteria(added, 1));
        assertEquals(100, added.sumOfWeights(1));
        assertEquals("", added.categories().get(1).get("grid").get(0).path("id").asText());
        assertEquals(
                "un", added.categories().get(0).get("grid").get(0).path("id").asText());
    }

    @Test
    void aGridIsSpreadOverAllCategories() {
        RulesDraft spread = DRAFT.after("spread-grid:0");

        assertEquals(List.of("un", "deux"), criteria(spread, 1));
        assertEquals(List.of("un", "deux"), criteria(spread, 2));
    }

    @Test
    void weightsAddUpAsFarAsTheyAreNumbers() {
        assertEquals(100, DRAFT.sumOfWeights(0));
        assertEquals(9, DRAFT.sumOfWeights(1));
        assertEquals(0, DRAFT.sumOfWeights(2));
        assertEquals(
                7,
                draft("{'categories':[{'grid':[{'weight':'7'},{'weight':'x'},{'weight':'-3'},{'weight':'99999'},{}]}]}")
                        .sumOfWeights(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "recalculate",
                "save",
                "remove-category",
                "remove-category:9",
                "add-criterion:8",
                "éà::",
                "x:1:2:3"
            })
    void aButtonThatMeansNothingChangesNothing(String pressed) {
        assertEquals(DRAFT, DRAFT.after(pressed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'categories':'x'}",
                "{'categories':null}",
                "{'categories':['x',['y'],{'grid':'z'},{'grid':['t',{'label':'u'}]}]}"
            })
    void whatNoFormOfOursSendsIsLeftOut(String tree) {
        for (String pressed : List.of("add-category", "add-criterion:0", "spread-grid:0", "remove-category:0")) {
            draft(tree).after(pressed).view();
        }
    }

    private static RulesDraft draft(String json) {
        return RulesDraft.of(tree(json));
    }

    static JsonNode tree(String json) {
        try {
            return new JsonMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static List<String> labels(RulesDraft draft) {
        return draft.categories()
                .valueStream()
                .map(category -> category.path("label").asText())
                .toList();
    }

    private static List<String> criteria(RulesDraft draft, int category) {
        return draft.categories()
                .get(category)
                .get("grid")
                .valueStream()
                .map(criterion -> criterion.path("label").asText())
                .toList();
    }
}
