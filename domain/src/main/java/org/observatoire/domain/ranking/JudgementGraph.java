package org.observatoire.domain.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has judged whom, and with what score, seen from the jurors and from the candidates alike. */
final class JudgementGraph<C> {

    private final List<C> candidates;
    private final int[][] candidatesOfJuror;
    private final double[][] scoresOfJuror;
    private final int[][] jurorsOfCandidate;
    private final double[][] scoresOfCandidate;

    private JudgementGraph(List<C> candidates, int[][] candidatesOfJuror, double[][] scoresOfJuror) {
        this.candidates = candidates;
        this.candidatesOfJuror = candidatesOfJuror;
        this.scoresOfJuror = scoresOfJuror;
        int[] judgements = new int[candidates.size()];
        for (int[] judged : candidatesOfJuror) {
            for (int candidate : judged) {
                judgements[candidate]++;
            }
        }
        this.jurorsOfCandidate = new int[candidates.size()][];
        this.scoresOfCandidate = new double[candidates.size()][];
        Arrays.setAll(jurorsOfCandidate, candidate -> new int[judgements[candidate]]);
        Arrays.setAll(scoresOfCandidate, candidate -> new double[judgements[candidate]]);
        turnRound();
    }

    private void turnRound() {
        int[] filled = new int[candidates.size()];
        for (int juror = 0; juror < candidatesOfJuror.length; juror++) {
            for (int place = 0; place < candidatesOfJuror[juror].length; place++) {
                int candidate = candidatesOfJuror[juror][place];
                jurorsOfCandidate[candidate][filled[candidate]] = juror;
                scoresOfCandidate[candidate][filled[candidate]] = scoresOfJuror[juror][place];
                filled[candidate]++;
            }
        }
    }

    static <C> JudgementGraph<C> of(Set<C> candidates, Collection<Ballot<C, Fraction>> ballots) {
        List<C> order = new ArrayList<>(candidates);
        Map<C, Integer> positions = new HashMap<>();
        order.forEach(candidate -> positions.put(candidate, positions.size()));
        int[][] judged = new int[ballots.size()][];
        double[][] scores = new double[ballots.size()][];
        int juror = 0;
        for (Ballot<C, Fraction> ballot : ballots) {
            judged[juror] = new int[ballot.given().size()];
            scores[juror] = new double[ballot.given().size()];
            int place = 0;
            for (Map.Entry<C, Fraction> judgement : ballot.given().entrySet()) {
                judged[juror][place] = position(positions, judgement.getKey());
                scores[juror][place] = judgement.getValue().doubleValue();
                place++;
            }
            juror++;
        }
        return new JudgementGraph<>(order, judged, scores);
    }

    private static <C> int position(Map<C, Integer> positions, C candidate) {
        Integer position = positions.get(candidate);
        if (position == null) {
            throw new IllegalArgumentException("ballot judges someone who is not a candidate: " + candidate);
        }
        return position;
    }

    List<C> candidates() {
        return candidates;
    }

    int jurors() {
        return candidatesOfJuror.length;
    }

    int[] candidatesOf(int juror) {
        return candidatesOfJuror[juror];
    }

    double[] scoresBy(int juror) {
        return scoresOfJuror[juror];
    }

    int[] jurorsOf(int candidate) {
        return jurorsOfCandidate[candidate];
    }

    double[] scoresFor(int candidate) {
        return scoresOfCandidate[candidate];
    }

    double largestScore() {
        return Arrays.stream(scoresOfJuror)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    boolean isComplete() {
        long judged =
                Arrays.stream(jurorsOfCandidate).filter(of -> of.length > 0).count();
        return Arrays.stream(candidatesOfJuror).allMatch(of -> of.length == 0 || of.length == judged);
    }

    boolean isConnected() {
        return Arrays.stream(parts()).max().orElse(-1) <= 0;
    }

    /** For each juror the number of the connected part it belongs to, from 0; -1 for a juror without judgements. */
    int[] parts() {
        int[] parts = new int[jurors()];
        Arrays.fill(parts, -1);
        int next = 0;
        for (int juror = 0; juror < parts.length; juror++) {
            if (parts[juror] < 0 && candidatesOfJuror[juror].length > 0) {
                spread(parts, juror, next++);
            }
        }
        return parts;
    }

    private void spread(int[] parts, int start, int part) {
        int[] toVisit = new int[parts.length];
        int waiting = 0;
        toVisit[waiting++] = start;
        parts[start] = part;
        while (waiting > 0) {
            for (int candidate : candidatesOfJuror[toVisit[--waiting]]) {
                for (int juror : jurorsOfCandidate[candidate]) {
                    if (parts[juror] < 0) {
                        parts[juror] = part;
                        toVisit[waiting++] = juror;
                    }
                }
            }
        }
    }
}
