package org.observatoire.domain.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.territory.Authorities;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

class StandingCategoryTest {

    @ParameterizedTest
    @EnumSource(StandingCategory.class)
    void aStandingCategoryIsFoundByTheNameItIsFiledUnder(StandingCategory category) {
        assertEquals(Optional.of(category), StandingCategory.of(category.id()));
    }

    @Test
    void itsNameIsTheOneOthersRelyOn() {
        assertEquals(new CategoryId("public-service"), StandingCategory.PUBLIC_SERVICE.id());
    }

    @Test
    void theCategoryOfAnEditionIsNotAStandingOne() {
        assertEquals(Optional.empty(), StandingCategory.of(new CategoryId("sourire")));
    }

    @Test
    void aReadingDoesNotChange() {
        List<Figure> figures = new ArrayList<>();
        Reading reading = new Reading(StandingCategory.REACH, figures);
        figures.add(new Figure(Measure.RELAYS, new Figure.Count(1), List.of()));

        assertEquals(List.of(), reading.figures());
        assertEquals(Optional.empty(), reading.figure(Measure.RELAYS));
    }

    @Test
    void aFigureDoesNotChange() {
        List<Evidence> evidence = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Figure figure = new Figure(Measure.PARTNERS, new Figure.Names(words), evidence);
        Figure.Terms terms = new Figure.Terms(words);
        evidence.add(new Evidence.ListedAudiences());
        words.add("Un orchestre");

        assertEquals(new Figure(Measure.PARTNERS, new Figure.Names(List.of()), List.of()), figure);
        assertEquals(new Figure.Terms(List.of()), terms);
    }

    @Test
    void anObservationDoesNotChange() {
        Map<AuthorityId, LocalAuthority> relayers = new HashMap<>();
        Observation observation = new Observation(
                ActionsOf2020.gers(), Authorities.GERS, relayers, new HashMap<>(), ActionsOf2020.AUTUMN);
        relayers.put(Authorities.BEZONS.id(), Authorities.BEZONS);

        assertEquals(Map.of(), observation.relayers());
        assertThrows(
                UnsupportedOperationException.class,
                () -> observation.borrowers().clear());
    }
}
