package org.observatoire.web.cover;

import java.util.List;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.category.StandingCategory;

/**
 * The cover of an action, made from its first mot-dièse, else from its title. The same action always has the same one.
 *
 * @param motto its mot-dièse, blank where there is none
 * @param lines what is set on it
 * @param plate the colour of its plate: its first standing category's name, or {@code none}
 * @param strokes the standing categories it is filed in: the strokes of the mot-dièse to print
 * @param variant how the mot-dièse falls behind the words, 1 to {@value #VARIANTS}
 * @param saysTheTitle whether its words are the whole title
 */
public record Cover(
        String motto, List<Line> lines, String plate, List<String> strokes, int variant, boolean saysTheTitle) {

    /** The frame in which words are set, in units of the drawing. */
    public static final int WIDTH = 400;

    /** How high the drawing is. */
    public static final int HEIGHT = 300;

    /** The white around the words. */
    public static final int MARGIN = 22;

    static final int VARIANTS = 4;

    private static final Setting SETTING = new Setting(WIDTH - 2.0 * MARGIN, HEIGHT - 2.0 * MARGIN);

    /**
     * A line, whose left is the frame's.
     *
     * @param text its words
     * @param baseline how far under the top of the frame
     * @param size the size of its type
     * @param width how wide it must be set
     */
    public record Line(String text, double baseline, double size, double width) {}

    public static Cover of(ActionId id, String title, List<Hashtag> hashtags, List<CategoryId> categories) {
        CoverWords words = hashtags.isEmpty() ? CoverWords.of(title) : CoverWords.of(hashtags.get(0));
        List<String> strokes = categories.stream()
                .filter(category -> StandingCategory.of(category).isPresent())
                .map(CategoryId::value)
                .toList();
        boolean saysTheTitle = hashtags.isEmpty()
                ? words.whole()
                : title.equals(hashtags.get(0).toString());
        return new Cover(
                hashtags.isEmpty() ? "" : hashtags.get(0).toString(),
                SETTING.set(words),
                strokes.isEmpty() ? "none" : strokes.get(0),
                strokes,
                Math.floorMod(id.value().hashCode(), VARIANTS) + 1,
                saysTheTitle);
    }

    /** The strokes that the plate does not already show. */
    public List<String> others() {
        return strokes.stream().filter(stroke -> !stroke.equals(plate)).toList();
    }
}
