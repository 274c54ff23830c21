package org.observatoire.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.observatoire.domain.wording.Folding;

/**
 * French text as tokens: what an action holds and what a reader types go through the same chain, so that they meet
 * whatever the number, the accents, the capitals and the elided articles. A mot-dièse also stands whole after its sign.
 */
final class FrenchText implements AutoCloseable {

    private static final Pattern HASHTAG = Pattern.compile("[#＃]([\\p{M}\\p{N}_]*\\p{L}[\\p{L}\\p{M}\\p{N}_]*)");
    private static final Pattern OTHER_APOSTROPHES = Pattern.compile("[\u02BC\u2018\uFF07]");

    /** Set aside in what is typed, unless nothing else is: « les masques de la ville » asks for « masques » and « ville ». */
    private static final CharArraySet LITTLE_WORDS = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    "a", "au", "aux", "avec", "ce", "ces", "cette", "chez", "dans", "de", "des", "du", "elle", "en",
                    "est", "et", "il", "je", "la", "le", "les", "leur", "leurs", "mais", "ne", "nos", "notre", "nous",
                    "on", "ou", "par", "pas", "pour", "qu", "que", "qui", "sa", "se", "ses", "son", "sont", "sur", "un",
                    "une", "vos", "votre", "vous", "y"),
            false));

    private final Analyzer everyWord = new Chain(CharArraySet.EMPTY_SET);
    private final Analyzer mainWords = new Chain(LITTLE_WORDS);

    /** The tokens of a text, to be searched in. */
    String tokens(String text) {
        List<String> tokens = words(everyWord, text);
        tokens.addAll(hashtags(text));
        return String.join(" ", tokens);
    }

    /** The tokens that what is typed asks for, each once; none when it holds no word. */
    Set<String> asked(String typed) {
        String besides = HASHTAG.matcher(typed).replaceAll(" ");
        Set<String> asked = new LinkedHashSet<>(hashtags(typed));
        asked.addAll(words(mainWords, besides));
        if (asked.isEmpty()) {
            asked.addAll(words(everyWord, besides));
        }
        return asked;
    }

    @Override
    public void close() {
        everyWord.close();
        mainWords.close();
    }

    private static List<String> hashtags(String text) {
        return HASHTAG.matcher(text)
                .results()
                .map((MatchResult found) -> "#" + Folding.fold(found.group(1)))
                .toList();
    }

    private static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream =
                analyzer.tokenStream("", OTHER_APOSTROPHES.matcher(text).replaceAll("'"))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String token = word.toString();
                if (token.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    words.add(token);
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory is always readable", impossible);
        }
        return words;
    }

    /** Accents go before stemming, so that words typed without them come to the same stem. */
    private static final class Chain extends Analyzer {

        private final CharArraySet setAside;

        Chain(CharArraySet setAside) {
            this.setAside = setAside;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
            words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            words = new StopFilter(words, setAside);
            words = new FrenchLightStemFilter(words);
            return new TokenStreamComponents(source, words);
        }
    }
}
