package org.observatoire.web.darkroom;

import java.util.Arrays;
import org.observatoire.domain.action.Dimensions;

/**
 * A picture made smaller as its rows come, from the top: each pixel of what comes out is the mean of the area that it covers,
 * so that thin lines stay. Transparent pixels count for as much as they are seen.
 */
final class Reduction {

    private static final int CHANNELS = 4;

    /** What sums of fractions lack at most to make a whole. */
    private static final double ROUNDING = 1e-9;

    private final Dimensions to;
    private final double columnScale;
    private final double rowScale;
    private final int[] argb;
    private final float[] across;
    private float[] row;
    private float[] next;
    private int added;
    private int finished;

    /** A reduction from one size to another, which is not larger. */
    Reduction(Dimensions from, Dimensions to) {
        this.to = to;
        this.columnScale = (double) to.width() / from.width();
        this.rowScale = (double) to.height() / from.height();
        this.argb = new int[to.width() * to.height()];
        this.across = new float[to.width() * CHANNELS];
        this.row = new float[to.width() * CHANNELS];
        this.next = new float[to.width() * CHANNELS];
    }

    /** A picture at another size, which is not larger. */
    static Pixels of(Pixels picture, Dimensions to) {
        Reduction reduction = new Reduction(picture.size(), to);
        int[] line = new int[picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            System.arraycopy(picture.argb(), y * line.length, line, 0, line.length);
            reduction.add(line);
        }
        return reduction.reduced();
    }

    /** Adds the row that follows. */
    void add(int[] line) {
        reduceAcross(line);
        double top = added * rowScale;
        double bottom = ++added * rowScale;
        double end = finished + 1.0;
        accumulate(row, Math.min(bottom, end) - top);
        if (bottom >= end - ROUNDING) {
            accumulate(next, bottom - end);
            finishRow();
        }
    }

    /** What came out, once every row was added. */
    Pixels reduced() {
        return new Pixels(to, argb);
    }

    private void reduceAcross(int[] line) {
        Arrays.fill(across, 0);
        for (int x = 0; x < line.length; x++) {
            double left = x * columnScale;
            double right = left + columnScale;
            int column = Math.min(to.width() - 1, (int) left);
            double end = column + 1.0;
            add(line[x], column, Math.min(right, end) - left);
            if (right > end && column + 1 < to.width()) {
                add(line[x], column + 1, right - end);
            }
        }
    }

    private void add(int pixel, int column, double share) {
        float alpha = (float) ((pixel >>> 24) * share);
        int at = column * CHANNELS;
        across[at] += alpha;
        across[at + 1] += alpha * (pixel >> 16 & 0xff);
        across[at + 2] += alpha * (pixel >> 8 & 0xff);
        across[at + 3] += alpha * (pixel & 0xff);
    }

    private void accumulate(float[] sums, double share) {
        float weight = (float) Math.max(0, share);
        for (int at = 0; at < sums.length; at++) {
            sums[at] += across[at] * weight;
        }
    }

    private void finishRow() {
        for (int column = 0; column < to.width(); column++) {
            argb[finished * to.width() + column] = pixel(column * CHANNELS);
        }
        finished++;
        float[] used = row;
        row = next;
        next = used;
        Arrays.fill(next, 0);
    }

    private int pixel(int at) {
        float alpha = row[at];
        return alpha <= 0
                ? 0
                : level(alpha) << 24
                        | level(row[at + 1] / alpha) << 16
                        | level(row[at + 2] / alpha) << 8
                        | level(row[at + 3] / alpha);
    }

    private static int level(float mean) {
        return Math.min(255, Math.max(0, Math.round(mean)));
    }
}
