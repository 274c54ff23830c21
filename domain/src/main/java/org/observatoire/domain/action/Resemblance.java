package org.observatoire.domain.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What makes one wonder whether two sheets tell the same action. It holds facts only: whether they do is for someone to
 * judge.
 *
 * @param sameAuthority whether one authority carried both
 * @param hashtags the mots-dièse that both bear, as the first one writes them
 * @param words the words that make their titles near, as the first one writes them; empty where the titles are not near:
 *     they are when they share two words at least, and half of those of the shorter one, or have one word each, the same.
 *     Little words, numbers and plurals count for nothing
 */
public record Resemblance(boolean sameAuthority, List<Hashtag> hashtags, List<String> words) {

    /** The strongest first: several likenesses before one, then near titles, then mots-dièse in common. */
    public static final Comparator<Resemblance> STRONGEST_FIRST = Comparator.comparingInt(Resemblance::likenesses)
            .thenComparing(likeness -> likeness.words().size())
            .thenComparing(likeness -> likeness.hashtags().size())
            .reversed();

    /** Keeps immutable copies. */
    public Resemblance {
        hashtags = List.copyOf(hashtags);
        words = List.copyOf(words);
    }

    /**
     * What two sheets have in common.
     *
     * @param one a sheet
     * @param other another
     * @return what makes them alike; nothing where nothing does
     */
    public static Optional<Resemblance> between(Sheet one, Sheet other) {
        Resemblance found = new Resemblance(
                one.authority().equals(other.authority()),
                one.hashtags().stream().filter(other.hashtags()::contains).toList(),
                nearWords(TitleWords.of(one.title()), TitleWords.of(other.title())));
        return found.likenesses() == 0 ? Optional.empty() : Optional.of(found);
    }

    /**
     * What the titles near to a title may begin their words with.
     *
     * @param title a title
     * @return beginnings of words, without case nor accents; a title near to this one has a word that begins with one of
     *     them
     */
    public static Set<String> beginnings(String title) {
        return Set.copyOf(TitleWords.of(title).stems());
    }

    private static List<String> nearWords(TitleWords one, TitleWords other) {
        List<String> shared = one.sharedWith(other);
        boolean oneWordEach = one.count() == 1 && other.count() == 1;
        boolean half = 2 * shared.size() >= Math.min(one.count(), other.count());
        boolean near = oneWordEach ? shared.size() == 1 : shared.size() >= 2 && half;
        return near ? shared : List.of();
    }

    private int likenesses() {
        return (sameAuthority ? 1 : 0) + (hashtags.isEmpty() ? 0 : 1) + (words.isEmpty() ? 0 : 1);
    }
}
