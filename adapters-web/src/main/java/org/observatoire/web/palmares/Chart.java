package org.observatoire.web.palmares;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How many jurors gave what, drawn and told.
 *
 * @param profile whether the blocks lie end to end, the median in the middle, rather than stand side by side
 * @param blocks what is drawn
 * @param rows what a table tells of the same, worst first
 */
public record Chart(boolean profile, List<Block> blocks, List<Row> rows) {

    /** How wide a drawing is, in its own units. */
    public static final long WIDTH = 1_000;

    /** How high a drawing is, in its own units. */
    public static final long HEIGHT = 120;

    /**
     * A rectangle, in units of the drawing.
     *
     * @param x from the left
     * @param y from the top
     * @param width how wide
     * @param height how high
     * @param opacity how dark, from 0 to 1, written with a point
     */
    public record Block(long x, long y, long width, long height, String opacity) {}

    /**
     * A line of the table.
     *
     * @param label what was given
     * @param count by how many jurors
     */
    public record Row(String label, long count) {}

    /** Mentions end to end, each as wide as its part of the jury; the better, the darker. */
    static Chart profile(List<Row> rows) {
        long total = total(rows);
        List<Block> blocks = new ArrayList<>();
        long before = 0;
        for (int index = 0; index < rows.size(); index++) {
            long after = before + rows.get(index).count();
            long x = WIDTH * before / total;
            if (after > before) {
                blocks.add(new Block(x, 0, WIDTH * after / total - x, HEIGHT, opacity(index, rows.size())));
            }
            before = after;
        }
        return new Chart(true, List.copyOf(blocks), List.copyOf(rows));
    }

    /** Spans of the scale side by side, each as high as the jurors whose score falls in it. */
    static Chart distribution(List<Row> rows) {
        long most = rows.stream().mapToLong(Row::count).max().orElse(1);
        long step = WIDTH / rows.size();
        List<Block> blocks = LongStream.range(0, rows.size())
                .mapToObj(index -> {
                    long height = HEIGHT * rows.get((int) index).count() / most;
                    return new Block(index * step, HEIGHT - height, step - 12, height, "1");
                })
                .toList();
        return new Chart(false, blocks, List.copyOf(rows));
    }

    static long total(List<Row> rows) {
        return rows.stream().mapToLong(Row::count).sum();
    }

    private static String opacity(int index, int grades) {
        long hundredths = 12 + 88L * index / (grades - 1);
        return hundredths == 100 ? "1" : "0." + hundredths;
    }
}
