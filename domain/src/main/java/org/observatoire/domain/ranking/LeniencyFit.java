package org.observatoire.domain.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The alternation that fits the quality of candidates and the leniency of jurors. */
final class LeniencyFit {

    private static final double RIDGE = 3;
    private static final double SETTLED = 1e-12;

    /** Rounding may keep the last bits moving for ever; no jury comes near this. */
    private static final int MOST_ROUNDS = 100_000;

    private final JudgementGraph<?> graph;
    private final double[] quality;
    private final double[] leniency;

    private LeniencyFit(JudgementGraph<?> graph) {
        this.graph = graph;
        this.quality = new double[graph.candidates().size()];
        this.leniency = new double[graph.jurors()];
    }

    static LeniencyFit of(JudgementGraph<?> graph) {
        LeniencyFit fit = new LeniencyFit(graph);
        int[] parts = graph.parts();
        double settled = SETTLED * Math.max(1, graph.largestScore());
        double change = Double.MAX_VALUE;
        for (int round = 0; change > settled && round < MOST_ROUNDS; round++) {
            change = Math.max(fit.adjustQuality(), fit.adjustLeniency(parts));
        }
        return fit;
    }

    /** μ + q of this candidate. */
    double quality(int candidate) {
        return quality[candidate];
    }

    double leniency(int juror) {
        return leniency[juror];
    }

    private double adjustQuality() {
        double change = 0;
        for (int candidate = 0; candidate < quality.length; candidate++) {
            int[] jurors = graph.jurorsOf(candidate);
            double[] scores = graph.scoresFor(candidate);
            double[] terms = new double[scores.length];
            Arrays.setAll(terms, place -> scores[place] - leniency[jurors[place]]);
            double adjusted = terms.length == 0 ? 0 : sum(terms) / terms.length;
            change = Math.max(change, Math.abs(adjusted - quality[candidate]));
            quality[candidate] = adjusted;
        }
        return change;
    }

    private double adjustLeniency(int[] parts) {
        double[] adjusted = new double[leniency.length];
        for (int juror = 0; juror < leniency.length; juror++) {
            int[] candidates = graph.candidatesOf(juror);
            double[] scores = graph.scoresBy(juror);
            double[] terms = new double[scores.length];
            Arrays.setAll(terms, place -> scores[place] - quality[candidates[place]]);
            adjusted[juror] = sum(terms) / (terms.length + RIDGE);
        }
        centre(adjusted, parts);
        double change = 0;
        for (int juror = 0; juror < leniency.length; juror++) {
            change = Math.max(change, Math.abs(adjusted[juror] - leniency[juror]));
            leniency[juror] = adjusted[juror];
        }
        return change;
    }

    /** The optimum has Σb = 0 in each connected part; imposing it at once spares the alternation its slowest way. */
    private static void centre(double[] leniency, int[] parts) {
        int last = Arrays.stream(parts).max().orElse(-1);
        for (int part = 0; part <= last; part++) {
            int current = part;
            double[] members = IntStream.range(0, parts.length)
                    .filter(juror -> parts[juror] == current)
                    .mapToDouble(juror -> leniency[juror])
                    .toArray();
            double mean = sum(members) / members.length;
            for (int juror = 0; juror < parts.length; juror++) {
                leniency[juror] -= parts[juror] == part ? mean : 0;
            }
        }
    }

    /** By increasing size, so that the order in which ballots arrive leaves no trace in the last bits. */
    private static double sum(double[] terms) {
        Arrays.sort(terms);
        return Arrays.stream(terms).reduce(0, Double::sum);
    }
}
