package org.observatoire.domain.ranking;

record Scored(Fraction score, Figures figures) implements Merit<Scored> {

    @Override
    public int compareTo(Scored other) {
        return score.compareTo(other.score);
    }
}
