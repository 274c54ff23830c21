package org.observatoire.domain.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.inspiration.InspirationGraph;
import org.observatoire.domain.inspiration.Reuse;

class AskTheInspirationsTest {

    // snippet: ask who borrowed
    static final ActionId CREPY = new ActionId("crepy-remede");
    static final ActionId BEZONS = new ActionId("bezons-remede");
    static final ActionId PANTIN = new ActionId("pantin-remede");

    static final InspirationGraph GRAPH = new InspirationGraph(List.of(
            new Reuse(BEZONS, CREPY, Optional.empty(), Set.of(Reuse.Side.BORROWER)),
            new Reuse(PANTIN, BEZONS, Optional.empty(), Set.of())));

    static final Set<ActionId> BORROWED_FROM_CREPY = GRAPH.descendants(CREPY); // bezons, then pantin
    static final Set<ActionId> WHERE_PANTIN_FOUND_IT = GRAPH.ancestors(PANTIN); // bezons, then crépy
    // end of snippet

    @Test
    void ideasAreFollowedBothWaysNearestFirst() {
        assertEquals(List.of(BEZONS, PANTIN), new ArrayList<>(BORROWED_FROM_CREPY));
        assertEquals(List.of(BEZONS, CREPY), new ArrayList<>(WHERE_PANTIN_FOUND_IT));
    }
}
