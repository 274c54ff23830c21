package org.observatoire.domain.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.EventFacts;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Life;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.action.Tone;
import org.observatoire.domain.category.Figure;
import org.observatoire.domain.category.Measure;
import org.observatoire.domain.category.Observation;
import org.observatoire.domain.category.Reading;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

class ReadAnActionTest {

    // snippet: read an action
    private static EventFacts inMarch(String text) {
        return new EventFacts(
                Modality.DONE, Optional.of(new ApproximateDate("2020-03~")), Certainty.STATED, text, Optional.empty());
    }

    static Action market() {
        Sheet sheet = new Sheet(
                new AuthorityId("commune-54439"),
                "Le marché reste ouvert, puis passe en livraison",
                "La ville annonce, les habitants protestent, la ville change de cap.",
                List.of(StandingCategory.LISTENING.id()),
                List.of(Channel.FACEBOOK),
                Certainty.STATED,
                List.of(new Hashtag("#MarchéChezVous")),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                new Life(List.of(
                        new LifeEvent.Launched(inMarch("Annonce du maintien du marché")),
                        new LifeEvent.Feedback(inMarch("De nombreux commentaires contre"), Tone.NEGATIVE),
                        new LifeEvent.CourseChange(inMarch("Livraison et retrait en voiture")))));
        return Action.proposed(new ActionId("pulnoy-marche"), sheet, Instant.parse("2020-10-01T08:00:00Z"));
    }

    static Reading reading(StandingCategory category) {
        LocalAuthority pulnoy = new LocalAuthority(
                new AuthorityId("commune-54439"),
                "Pulnoy",
                5_006,
                Optional.of("54"),
                Optional.of("44"),
                Optional.of(new AuthorityId("epci-245400676")),
                Optional.empty());
        return category.read(new Observation(market(), pulnoy, Map.of(), Map.of(), LocalDate.of(2020, 10, 1)));
    }
    // end of snippet

    @Test
    void whatIsReadInListeningIsWhatTheLifeOfTheActionShows() {
        Reading listening = reading(StandingCategory.LISTENING);
        assertEquals(1, count(listening, Measure.NEGATIVE_FEEDBACK));
        assertEquals(1, count(listening, Measure.COURSE_CHANGES));
        assertEquals(0, count(listening, Measure.IDEAS_ADOPTED));
        for (StandingCategory category : StandingCategory.values()) {
            assertEquals(category, reading(category).category());
        }
    }

    @Test
    void aStatusIsDerivedFromWhatIsKnownOfTheLife() {
        // snippet: follow its life
        Life life = market().sheet().life();
        Status soonAfter = life.status(LocalDate.of(2020, 10, 1)); // running
        Status yearsLater = life.status(LocalDate.of(2026, 1, 1)); // unconfirmed: nothing was heard of for 18 months
        // end of snippet
        assertEquals(Status.RUNNING, soonAfter);
        assertEquals(Status.UNCONFIRMED, yearsLater);
    }

    private static int count(Reading reading, Measure measure) {
        return reading.figure(measure)
                .map(figure -> ((Figure.Count) figure.value()).number())
                .orElse(0);
    }
}
