package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Folding;
import org.observatoire.domain.wording.TriedOnSeeds;

class ResemblanceTest {

    private static final AuthorityId ELSEWHERE = new AuthorityId("commune-44109");
    private static final List<String> WORDS = List.of(
            "Remède",
            "remedes",
            "contre",
            "la",
            "morosité",
            "Marché",
            "marchés",
            "drive",
            "2020",
            "pour",
            "œuvre",
            "l’été",
            "podcast",
            "podcasts",
            "agents",
            "merci");

    @Test
    void sheetsWithNothingInCommonAreNotAlike() {
        assertEquals(
                Optional.empty(),
                Resemblance.between(
                        here("Un marché drive").sheet(),
                        elsewhere("Des podcasts").sheet()));
    }

    @Test
    void anAuthorityInCommonIsALikeness() {
        assertEquals(
                Optional.of(new Resemblance(true, List.of(), List.of())),
                Resemblance.between(
                        here("Un marché drive").sheet(), here("Des podcasts").sheet()));
    }

    @Test
    void aHashtagInCommonIsALikenessWrittenAsTheFirstOneWritesIt() {
        Sheet one = here("A")
                .hashtags(List.of(new Hashtag("Autre"), new Hashtag("RestonsChezVous")))
                .sheet();
        Sheet other =
                elsewhere("B").hashtags(List.of(new Hashtag("restonschezvous"))).sheet();

        Resemblance found = Resemblance.between(one, other).orElseThrow();

        assertEquals(
                List.of("RestonsChezVous"),
                found.hashtags().stream().map(Hashtag::written).toList());
        assertEquals(List.of(), found.words());
    }

    @ParameterizedTest
    @CsvSource({
        "Remède contre la morosité, Un remède à la morosité, Remède morosité",
        "Marché drive et livraison, Les marchés drive de la ville, Marché drive",
        "Podcasts, Podcast, Podcasts",
        "L’été des enfants, Un été pour les enfants, été enfants",
        "Merci aux agents, Merci à nos agents, Merci agents"
    })
    void titlesAreNearWhenTheySayTheSameInOtherWords(String one, String other, String shared) {
        List<String> words =
                Stream.of(shared.split(" ")).filter(word -> !word.isEmpty()).toList();

        assertEquals(words, nearWords(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "Des podcasts, Des podcasts pour les enfants confinés",
        "Avec vous en 2020, Avec vous en 2020",
        "Marché drive, Marché couvert",
        "Un remède contre la grisaille, Un remède contre la fatigue"
    })
    void littleWordsNumbersAndASingleWordAmongSeveralMakeNoTitlesNear(String one, String other) {
        assertEquals(List.of(), nearWords(one, other));
    }

    @TriedOnSeeds
    void likenessGoesBothWays(long seed) {
        Random random = new Random(seed);
        Sheet one = any(random);
        Sheet other = any(random);

        Optional<Resemblance> there = Resemblance.between(one, other);
        Optional<Resemblance> back = Resemblance.between(other, one);

        assertEquals(there.map(Resemblance::sameAuthority), back.map(Resemblance::sameAuthority));
        assertEquals(there.map(found -> Set.copyOf(found.hashtags())), back.map(found -> Set.copyOf(found.hashtags())));
        assertEquals(
                there.map(found -> found.words().size()),
                back.map(found -> found.words().size()));
    }

    @TriedOnSeeds
    void aNearTitleHasAWordThatBeginsAsOneOfThisOne(long seed) {
        Random random = new Random(seed);
        String one = any(random).title();
        String other = any(random).title();

        if (!nearWords(one, other).isEmpty()) {
            assertTrue(
                    Stream.of(Folding.words(other, " ").split(" "))
                            .anyMatch(
                                    word -> Resemblance.beginnings(one).stream().anyMatch(word::startsWith)),
                    () -> one + " / " + other);
        }
    }

    @Test
    void severalLikenessesComeBeforeOneThenTitlesThenHashtags() {
        Resemblance authority = new Resemblance(true, List.of(), List.of());
        Resemblance hashtag = new Resemblance(false, List.of(new Hashtag("A")), List.of());
        Resemblance title = new Resemblance(false, List.of(), List.of("marché", "drive"));
        Resemblance both = new Resemblance(true, List.of(new Hashtag("A")), List.of());

        assertEquals(
                List.of(both, title, hashtag, authority),
                Stream.of(authority, hashtag, title, both)
                        .sorted(Resemblance.STRONGEST_FIRST)
                        .toList());
    }

    private static List<String> nearWords(String one, String other) {
        return Resemblance.between(here(one).sheet(), elsewhere(other).sheet())
                .map(Resemblance::words)
                .orElse(List.of());
    }

    private static Sheet any(Random random) {
        String title = String.join(
                " ",
                IntStream.rangeClosed(0, random.nextInt(5))
                        .mapToObj(n -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
        SheetDraft draft = random.nextBoolean() ? here(title) : elsewhere(title);
        return draft.hashtags(random.nextBoolean() ? List.of(new Hashtag("Été")) : List.of(new Hashtag("ete")))
                .sheet();
    }

    private static SheetDraft here(String title) {
        return SheetDraft.begun().title(title);
    }

    private static SheetDraft elsewhere(String title) {
        return here(title).authority(ELSEWHERE);
    }
}
