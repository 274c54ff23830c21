package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.inspiration.LinkReuse;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeEvents;
import org.observatoire.application.testing.sample.SomePalmares;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Caption;

/** Every use case that writes and knows who asks, asked by everyone. */
class WhoMayChangeActionsTest {

    private static final ActionId OWN = new ActionId("la-sienne");
    private static final ActionId UNKNOWN = new ActionId("inconnue");
    private static final Map<String, Actor> ACTORS = Map.of(
            "organiser",
            Scene.ORGANISER,
            "visitor",
            Scene.VISITOR,
            "own contributor",
            new Actor.Contributor(OWN),
            "another contributor",
            new Actor.Contributor(new ActionId("une-autre")));

    private interface Deed {
        Outcome<?> ask(Scene scene, Actor actor, ActionId action);
    }

    private static final Map<String, Deed> FOR_ORGANISERS = Map.of(
            "publish", (scene, actor, action) -> scene.uses().publishAction().publish(actor, action),
            "refuse",
                    (scene, actor, action) ->
                            scene.uses().refuseAction().refuse(actor, new RefuseAction.Command(action, "Non")),
            "withdraw",
                    (scene, actor, action) ->
                            scene.uses().withdrawAction().withdraw(actor, new WithdrawAction.Command(action, "Non")),
            "record",
                    (scene, actor, action) -> scene.uses()
                            .recordAction()
                            .record(
                                    actor,
                                    new RecordAction.Command(
                                            action, SomeSheet.titled("A").sheet())),
            "record an edition",
                    (scene, actor, action) -> scene.uses()
                            .recordPastEdition()
                            .record(
                                    actor,
                                    SomePalmares.of(2020)
                                            .nominating(action.value())
                                            .palmares()));

    private static final Map<String, Deed> FOR_CONTRIBUTORS_TOO = Map.of(
            "correct",
                    (scene, actor, action) -> scene.uses()
                            .correctAction()
                            .correct(actor, new CorrectAction.Command(action, 1, SomeCorrection.title("Autre"))),
            "erase the contact",
                    (scene, actor, action) -> scene.uses().eraseContact().erase(actor, action),
            "add a picture",
                    (scene, actor, action) -> scene.uses()
                            .addPicture()
                            .add(
                                    actor,
                                    new AddPicture.Command(
                                            action,
                                            SomePictures.file(SomePictures.png(8, 6, 0)),
                                            new Caption("Un étal", Optional.empty()),
                                            true)),
            "correct a picture",
                    (scene, actor, action) -> scene.uses()
                            .correctPicture()
                            .correct(
                                    actor,
                                    new CorrectPicture.Command(
                                            action,
                                            SomePictures.numbered(1).id(),
                                            Optional.of("Un étal"),
                                            Optional.empty(),
                                            Optional.empty())),
            "remove a picture",
                    (scene, actor, action) -> scene.uses()
                            .removePicture()
                            .remove(
                                    actor,
                                    new RemovePicture.Command(
                                            action, SomePictures.numbered(1).id())),
            "take back",
                    (scene, actor, action) -> scene.uses().takeBackProposal().takeBack(actor, action),
            "tell",
                    (scene, actor, action) -> scene.uses()
                            .recordLifeEvent()
                            .tell(actor, new RecordLifeEvent.Command(action, SomeEvents.launched("2020"))),
            "link",
                    (scene, actor, action) -> scene.uses()
                            .linkReuse()
                            .link(actor, new LinkReuse.Command(action, new ActionId("preteuse"), Optional.empty())));

    static Stream<Arguments> everyDeedByEveryActor() {
        return ACTORS.keySet().stream()
                .sorted()
                .flatMap(actor -> Stream.concat(
                        FOR_ORGANISERS.keySet().stream().sorted().map(deed -> Arguments.of(actor, deed, false)),
                        FOR_CONTRIBUTORS_TOO.keySet().stream().sorted().map(deed -> Arguments.of(actor, deed, true))));
    }

    @ParameterizedTest
    @MethodSource("everyDeedByEveryActor")
    void asksThePolicyBeforeAnythingElse(String actor, String deed, boolean contributorsToo) {
        Scene scene = new Scene();
        scene.published("preteuse");
        boolean allowed = actor.equals("organiser") || (contributorsToo && actor.equals("own contributor"));
        Deed asked = contributorsToo ? FOR_CONTRIBUTORS_TOO.get(deed) : FOR_ORGANISERS.get(deed);
        if (!deed.equals("record")) {
            scene.published(OWN.value());
        }
        List<String> before = scene.told();
        var kept = scene.ports().actions().findAll(List.of(OWN));

        Outcome<?> outcome = asked.ask(scene, ACTORS.get(actor), OWN);

        if (!allowed) {
            Refusal expected = actor.equals("visitor") ? Refusal.NOT_IDENTIFIED : Refusal.NOT_ALLOWED;
            assertEquals(List.of(expected), Outcomes.refusals(outcome));
            assertEquals(before, scene.told());
            assertEquals(kept, scene.ports().actions().findAll(List.of(OWN)));
            assertEquals(
                    List.of(expected), Outcomes.refusals(asked.ask(scene, ACTORS.get(actor), UNKNOWN)), "known or not");
        } else if (outcome instanceof Outcome.Refused<?>) {
            Refusal beyondThePolicy = deed.equals("correct a picture") ? Refusal.NOT_FOUND : Refusal.ALREADY_DECIDED;
            assertEquals(List.of(beyondThePolicy), Outcomes.refusals(outcome), "the policy let it through");
        }
    }
}
