package org.observatoire.web.page;

import java.util.List;

/**
 * A sentence of ours in which the words of others stand as they wrote them: titles, labels and mentions are in French whatever
 * the page's language, and whoever hears the page must hear them so.
 *
 * @param pieces the sentence, piece by piece
 */
public record Phrase(List<Piece> pieces) {

    /** Keeps an immutable copy. */
    public Phrase {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of a sentence.
     *
     * @param text its words
     * @param quoted whether they are the words of others
     */
    public record Piece(String text, boolean quoted) {}

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    @Override
    public String toString() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
