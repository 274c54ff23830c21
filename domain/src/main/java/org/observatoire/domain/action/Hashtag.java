package org.observatoire.domain.action;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Folding;
import org.observatoire.domain.wording.Malformed;

/**
 * A mot-dièse. It is kept as written, and compared with case and accents folded: {@code #RemèdeContreLaMorosité} and
 * {@code remedecontrelamorosite} are the same one.
 *
 * @param written as its authors write it, without the leading sign; letters, digits and underscores, with one letter at
 *     least, at most 100 characters
 */
public record Hashtag(String written) {

    private static final Pattern FORM = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}_]{1,100}");

    /**
     * Keeps the writing, in composed form, without the leading sign.
     *
     * @throws Malformed when what remains is not a mot-dièse
     */
    public Hashtag {
        if (written == null) {
            throw new Malformed("hashtag", Fault.NOT_A_HASHTAG);
        }
        written = Normalizer.normalize(withoutSign(written.strip()), Normalizer.Form.NFC);
        if (!FORM.matcher(written).matches()) {
            throw new Malformed("hashtag", Fault.NOT_A_HASHTAG);
        }
    }

    /**
     * What two writings of one mot-dièse have in common.
     *
     * @return the writing without accents, in lower case
     */
    public String folded() {
        return Folding.fold(written);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hashtag hashtag && folded().equals(hashtag.folded());
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }

    @Override
    public String toString() {
        return "#" + written;
    }

    private static String withoutSign(String text) {
        return text.startsWith("#") || text.startsWith("＃") ? text.substring(1) : text;
    }
}
