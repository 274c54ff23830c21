package org.observatoire.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.application.jury.ReadOwnBallots;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.domain.action.Audience;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.action.Tone;
import org.observatoire.domain.category.Measure;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.SizeBand;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Fault;

class MessagesTest {

    static Stream<String> bundles() {
        return Messages.BUNDLES.stream();
    }

    static Stream<Coded> terms() {
        return Stream.<Coded[]>of(
                        StandingCategory.values(),
                        AuthorityKind.values(),
                        SizeBand.values(),
                        Status.values(),
                        Channel.values(),
                        Modality.values(),
                        Certainty.values(),
                        Tone.values(),
                        RelayScope.values(),
                        Contributor.Role.values(),
                        Contributor.Kind.values(),
                        Audience.values(),
                        Distinction.values(),
                        PublishedDetail.values(),
                        ReadOwnBallots.State.values(),
                        Stage.values(),
                        Editorial.Standing.values(),
                        Reuse.Side.values(),
                        Measure.values(),
                        ActionCatalogue.Sort.values(),
                        ActionCatalogue.Facet.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(String bundle) {
        assertEquals(keys(bundle, Locale.FRENCH), keys(bundle, Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextCanBeFormattedAndKeepsItsApostrophes(String bundle) {
        for (Locale locale : Set.of(Locale.FRENCH, Locale.ENGLISH)) {
            ResourceBundle texts = read(bundle, locale);
            for (String key : texts.keySet()) {
                new MessageFormat(texts.getString(key), locale);
                assertFalse(texts.getString(key).contains("'"), key + " has a straight apostrophe, which formats eat");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermHasALabelInBothLanguages(Coded term) {
        for (Language language : Language.values()) {
            assertFalse(Messages.in(language).term(term).isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalHasAText(Refusal refusal) {
        for (Language language : Language.values()) {
            assertFalse(Messages.in(language).text("refusal." + refusal.code()).isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultHasAText(Fault fault) {
        for (Language language : Language.values()) {
            assertFalse(Messages.in(language).text("fault." + fault.code(), 7).isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemHasATitleAndARemedy(ProblemType type) {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            assertFalse(messages.text("problem." + type.code() + ".title").isBlank());
            assertFalse(messages.text("problem." + type.code() + ".detail").isBlank());
        }
    }

    @Test
    void numbersAreWrittenAsTheReaderWritesThem() {
        assertEquals(
                "Too long: 4,000 characters at most.",
                Messages.in(Language.ENGLISH).text("fault.too-long", 4_000));
    }

    private static Set<String> keys(String bundle, Locale locale) {
        return new TreeSet<>(read(bundle, locale).keySet());
    }

    private static ResourceBundle read(String bundle, Locale locale) {
        return ResourceBundle.getBundle(
                "org.observatoire.web." + bundle,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
