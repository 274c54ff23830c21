package org.observatoire.web.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of others, while sentences are made around them: a sign of no language stands for each, until the sentence is
 * done and can be told apart into what is ours and what is quoted.
 */
public final class Quotes {

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';

    private final List<String> quoted = new ArrayList<>();

    /** What stands for some words in a sentence. */
    public String mark(String words) {
        int known = quoted.indexOf(words);
        if (known < 0 && quoted.size() <= LAST - FIRST) {
            quoted.add(words);
            return String.valueOf((char) (FIRST + quoted.size() - 1));
        }
        return known < 0 ? words : String.valueOf((char) (FIRST + known));
    }

    /** A sentence in which marks stand, with the words that they stand for. */
    public Phrase in(String sentence) {
        List<Phrase.Piece> pieces = new ArrayList<>();
        StringBuilder ours = new StringBuilder();
        for (char sign : sentence.toCharArray()) {
            if (sign >= FIRST && sign < FIRST + quoted.size()) {
                end(ours, pieces);
                pieces.add(new Phrase.Piece(quoted.get(sign - FIRST), true));
            } else {
                ours.append(sign);
            }
        }
        end(ours, pieces);
        return new Phrase(pieces);
    }

    private static void end(StringBuilder ours, List<Phrase.Piece> pieces) {
        if (ours.length() > 0) {
            pieces.add(new Phrase.Piece(ours.toString(), false));
            ours.setLength(0);
        }
    }
}
