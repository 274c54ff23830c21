package org.observatoire.application.testing.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Audience;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Life;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.action.Trigger;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.territory.LocalAuthority;

/** As many plausible actions as wanted, by seed: the same seed gives the same ones. They name nobody. */
public final class GeneratedActions {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 4_000;
    private static final Instant FIRST_PUBLICATION = Instant.parse("2026-01-01T08:00:00Z");

    private final Random random;
    private final List<LocalAuthority> authorities;

    /**
     * A generator.
     *
     * @param seed the same seed, the same actions in the same order
     * @param authorities who carries them, one at least
     */
    public GeneratedActions(long seed, Collection<LocalAuthority> authorities) {
        if (authorities.isEmpty()) {
            throw new IllegalArgumentException("authorities: somebody has to carry the actions");
        }
        this.random = new Random(seed);
        this.authorities = List.copyOf(authorities);
    }

    /**
     * Actions, published a minute apart, identified {@code generee-000001} and on.
     *
     * @param number how many
     * @return them, made as they are asked for
     */
    public Stream<Action> published(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(index -> new Action(
                        new ActionId("generee-%06d".formatted(index)),
                        sheet(),
                        new Editorial.Published(FIRST_PUBLICATION.plus(index, ChronoUnit.MINUTES)),
                        1));
    }

    /**
     * A sheet.
     *
     * @return another one at each call; all its done events are before 2026
     */
    public Sheet sheet() {
        LocalAuthority authority = pick(authorities);
        String subject = pick(GeneratedWords.SUBJECTS);
        String what = pick(GeneratedWords.MEANS) + " " + subject;
        LocalDate launch = FIRST_DAY.plusDays(random.nextInt(DAYS - 400));
        return new Sheet(
                authority.id(),
                sentence(what),
                summary(authority, what),
                some(List.of(StandingCategory.values()), 2).stream()
                        .map(category -> new CategoryId(category.code()))
                        .toList(),
                some(List.of(Channel.values()), 4),
                pick(List.of(Certainty.values())),
                some(GeneratedWords.HASHTAGS, 2).stream().map(Hashtag::new).toList(),
                some(List.of(Audience.values()), 3),
                trigger(launch),
                contributors(),
                List.of(new Source(
                        "S1", "Page de l'action", Optional.of(authority.name()), Optional.of("https://example.org/"))),
                new Life(new GeneratedLife(random, authorities).events(launch)));
    }

    private String summary(LocalAuthority authority, String what) {
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence(authority.name() + " lance " + what + " " + pick(GeneratedWords.MOMENTS)) + ".");
        some(GeneratedWords.SENTENCES, 4).forEach(sentences::add);
        return String.join(" ", sentences);
    }

    private Optional<Trigger> trigger(LocalDate launch) {
        if (random.nextInt(3) > 0) {
            return Optional.empty();
        }
        ApproximateDate before = ApproximateDate.of(launch.minusDays(random.nextInt(40)));
        return Optional.of(new Trigger(before, Certainty.STATED, sentence(pick(GeneratedWords.MOMENTS))));
    }

    private List<Contributor> contributors() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(index -> new Contributor(
                        pick(List.of(Contributor.Role.values())),
                        pick(List.of(Contributor.Kind.values())),
                        Optional.empty()))
                .toList();
    }

    private <T> List<T> some(List<T> all, int most) {
        Set<T> some = new LinkedHashSet<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            some.add(pick(all));
        }
        return List.copyOf(some);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
