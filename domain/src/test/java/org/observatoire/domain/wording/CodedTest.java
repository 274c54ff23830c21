package org.observatoire.domain.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.action.Tone;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.Kinship;
import org.observatoire.domain.territory.SizeBand;

class CodedTest {

    /** The written forms that files and programs rely on: changing one breaks them. */
    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of(AuthorityKind.class, "commune epci ept department region body"),
                Arguments.of(SizeBand.class, "under-2000 2000-9999 10000-19999 20000-99999 100000-plus"),
                Arguments.of(Kinship.class, "same-authority same-epci same-department none"),
                Arguments.of(StandingCategory.class, "solidarity public-service listening reach"),
                Arguments.of(Status.class, "ended transformed unconfirmed sustained running"),
                Arguments.of(
                        Channel.class,
                        "facebook instagram x youtube tiktok linkedin threads mastodon bluesky whatsapp social-networks"
                                + " website app newsletter sms podcast video television radio press poster print"
                                + " display-panel event"),
                Arguments.of(Tone.class, "positive neutral negative"),
                Arguments.of(RelayScope.class, "authority authorities local-media national-media"),
                Arguments.of(Modality.class, "done announced considered"),
                Arguments.of(Certainty.class, "stated inferred"),
                Arguments.of(Contributor.Role.class, "originator maker carrier relayer"),
                Arguments.of(Contributor.Kind.class, "resident collective agent authority partner"),
                Arguments.of(Editorial.Standing.class, "proposed published refused withdrawn taken-back"),
                Arguments.of(Picture.Format.class, "jpeg png"),
                Arguments.of(ApproximateDate.Precision.class, "day month season year decade century"),
                Arguments.of(Reuse.Side.class, "borrower lender"),
                Arguments.of(Distinction.class, "gold silver bronze mention"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    <E extends Enum<E> & Coded> void everyTermHasTheWrittenFormThatOthersRelyOn(Class<E> vocabulary, String codes) {
        assertEquals(
                codes, Stream.of(vocabulary.getEnumConstants()).map(Coded::code).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    <E extends Enum<E> & Coded> void everyTermIsFoundByItsWrittenForm(Class<E> vocabulary, String codes) {
        for (E term : vocabulary.getEnumConstants()) {
            assertEquals(Optional.of(term), Coded.find(vocabulary, term.code()));
        }
    }

    @Test
    void aWrittenFormIsComparedExactly() {
        assertEquals(Optional.empty(), Coded.find(Channel.class, "Facebook"));
        assertEquals(Optional.empty(), Coded.find(Channel.class, "social_networks"));
        assertEquals(Optional.empty(), Coded.find(Channel.class, " facebook"));
        assertEquals(Optional.empty(), Coded.find(Channel.class, ""));
        assertEquals(Optional.empty(), Coded.find(Channel.class, null));
    }
}
