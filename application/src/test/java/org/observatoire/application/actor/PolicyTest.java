package org.observatoire.application.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.domain.action.ActionId;

class PolicyTest {

    private static final ActionId OWN = new ActionId("la-sienne");
    private static final ActionId OTHER = new ActionId("une-autre");
    private static final Actor CONTRIBUTOR = new Actor.Contributor(OWN);

    @ParameterizedTest
    @EnumSource(Permission.class)
    void letsTheOrganiserDoEverything(Permission permission) {
        assertEquals(Optional.empty(), Policy.objectionTo(new Actor.Organiser(), permission, OTHER));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void asksAVisitorWhoTheyAre(Permission permission) {
        assertEquals(Optional.of(Refusal.NOT_IDENTIFIED), Policy.objectionTo(new Actor.Visitor(), permission, OTHER));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void keepsAContributorFromEveryOtherAction(Permission permission) {
        assertEquals(Optional.of(Refusal.NOT_ALLOWED), Policy.objectionTo(CONTRIBUTOR, permission, OTHER));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void letsAContributorReadCorrectIllustrateAndLinkTheirOwnAndNothingElse(Permission permission) {
        Optional<Refusal> expected = switch (permission) {
            case READ_UNPUBLISHED, CORRECT, ILLUSTRATE, TAKE_BACK, ERASE_CONTACT, CONFIRM_REUSE -> Optional.empty();
            case DECIDE, RECORD -> Optional.of(Refusal.NOT_ALLOWED);
        };

        assertEquals(expected, Policy.objectionTo(CONTRIBUTOR, permission, OWN));
    }

    @Test
    void letsTheOrganiserAloneRunTheObservatory() {
        assertEquals(Optional.empty(), Policy.objectionToOrganising(new Actor.Organiser()));
        assertEquals(Optional.of(Refusal.NOT_ALLOWED), Policy.objectionToOrganising(CONTRIBUTOR));
        assertEquals(Optional.of(Refusal.NOT_IDENTIFIED), Policy.objectionToOrganising(new Actor.Visitor()));
    }

    @ParameterizedTest
    @CsvSource({"visitor, visitor", "organiser, organiser", "contributor, contributor:la-sienne"})
    void namesActorsByTheirRoleInTheJournal(String role, String name) {
        Actor actor = switch (role) {
            case "visitor" -> new Actor.Visitor();
            case "organiser" -> new Actor.Organiser();
            default -> CONTRIBUTOR;
        };

        assertEquals(name, actor.journalName());
    }
}
