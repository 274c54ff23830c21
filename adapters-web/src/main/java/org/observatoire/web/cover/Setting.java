package org.observatoire.web.cover;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets words in a frame: of all the ways to end lines, the one whose lines, each as wide as the frame, fill it best
 * without one shouting the others down.
 */
final class Setting {

    private static final double GAP = 0.1;
    private static final double LARGEST = 150;
    private static final double SMALLEST = 24;

    private final double width;
    private final double height;

    Setting(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** A line, before it is placed. */
    private record Line(String text, double size) {

        double rise() {
            return PosterType.rise(text) * size;
        }

        double depth() {
            return PosterType.depth(text) * size;
        }

        double width() {
            return PosterType.width(text) * size;
        }

        Line scaled(double by) {
            return new Line(text, size * by);
        }
    }

    List<Cover.Line> set(CoverWords words) {
        List<Line> best = List.of();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int breaks = 0; breaks < 1 << (words.pieces().size() - 1); breaks++) {
            List<Line> lines = fitted(lines(words, breaks));
            double score = score(lines);
            if (score > bestScore) {
                bestScore = score;
                best = lines;
            }
        }
        return placed(best);
    }

    private List<Line> lines(CoverWords words, int breaks) {
        List<Line> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder(words.pieces().get(0));
        for (int at = 1; at < words.pieces().size(); at++) {
            if ((breaks >> (at - 1) & 1) == 1) {
                lines.add(line(current.toString()));
                current.setLength(0);
            } else {
                current.append(words.joint());
            }
            current.append(words.pieces().get(at));
        }
        lines.add(line(current.toString()));
        return lines;
    }

    private Line line(String text) {
        return new Line(text, Math.min(LARGEST, width / PosterType.width(text)));
    }

    private List<Line> fitted(List<Line> lines) {
        double tall = tall(lines);
        return tall <= height
                ? lines
                : lines.stream().map(line -> line.scaled(height / tall)).toList();
    }

    private double score(List<Line> lines) {
        double largest = lines.stream().mapToDouble(Line::size).max().orElseThrow();
        double smallest = lines.stream().mapToDouble(Line::size).min().orElseThrow();
        double filled = lines.stream().mapToDouble(Line::width).max().orElseThrow() / width * tall(lines) / height;
        double illegible = smallest < SMALLEST ? (SMALLEST - smallest) / SMALLEST : 0;
        return filled - 0.12 * (largest / smallest - 1) - illegible;
    }

    private static double tall(List<Line> lines) {
        double tall = 0;
        for (Line line : lines) {
            tall += line.rise() + line.depth() + GAP * line.size();
        }
        return tall - GAP * lines.get(lines.size() - 1).size();
    }

    private static List<Cover.Line> placed(List<Line> lines) {
        List<Cover.Line> placed = new ArrayList<>();
        double top = 0;
        for (Line line : lines) {
            double baseline = top + line.rise();
            placed.add(new Cover.Line(line.text(), tenths(baseline), tenths(line.size()), tenths(line.width())));
            top = baseline + line.depth() + GAP * line.size();
        }
        return List.copyOf(placed);
    }

    private static double tenths(double measure) {
        return Math.round(measure * 10) / 10.0;
    }
}
