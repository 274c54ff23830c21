package org.observatoire.web.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.web.page.FrenchTypography;

/** What a cover says, in pieces between which a line may end. */
record CoverWords(List<String> pieces, String joint, boolean whole) {

    private static final int LONGEST = 64;
    private static final int LONGEST_PIECE = 14;
    private static final int MOST_PIECES = 10;
    private static final Pattern HUMPS = Pattern.compile("(?<=[\\p{Ll}\\p{N}_])(?=\\p{Lu})");
    private static final Pattern CLAUSE = Pattern.compile("^(.{8,64}?)\\s*[,:;(—](?:\\s|$)");

    static CoverWords of(Hashtag hashtag) {
        String[] humps = HUMPS.split(hashtag.written());
        humps[0] = "#" + humps[0];
        return new CoverWords(glued(chopped(List.of(humps)), ""), "", true);
    }

    static CoverWords of(String title) {
        String told = FrenchTypography.set(title);
        String kept = told.length() <= LONGEST ? told : firstClause(told);
        boolean whole = kept.equals(told);
        return new CoverWords(glued(chopped(List.of(kept.strip().split("[ \\t\\n\\r]+"))), " "), " ", whole);
    }

    private static String firstClause(String title) {
        Matcher clause = CLAUSE.matcher(title);
        if (clause.find()) {
            return clause.group(1).strip();
        }
        int space = title.lastIndexOf(' ', LONGEST);
        return title.substring(0, space > 0 ? space : LONGEST) + "…";
    }

    private static List<String> chopped(List<String> words) {
        List<String> pieces = new ArrayList<>();
        for (String word : words) {
            int at = 0;
            while (word.length() - at > LONGEST_PIECE + 2) {
                pieces.add(word.substring(at, at + LONGEST_PIECE));
                at += LONGEST_PIECE;
            }
            pieces.add(word.substring(at));
        }
        return pieces;
    }

    /** Keeps small words with the one that follows, and the number of pieces where all their breaks can be tried. */
    private static List<String> glued(List<String> words, String joint) {
        List<String> pieces = new ArrayList<>();
        String held = "";
        for (String word : words) {
            String piece = held.isEmpty() ? word : held + joint + word;
            boolean small = word.length() <= 3;
            held = small ? piece : "";
            if (!small) {
                pieces.add(piece);
            }
        }
        if (!held.isEmpty()) {
            pieces.add(held);
        }
        while (pieces.size() > MOST_PIECES) {
            pieces.set(0, pieces.get(0) + joint + pieces.remove(1));
        }
        return List.copyOf(pieces);
    }
}
