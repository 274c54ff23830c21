package org.observatoire.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The words that bundles have against those that code and pages ask for. A key is written whole, or begins with what is
 * written up to a full stop or a hyphen.
 */
class WordsInUseTest {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/main/jte"));
    private static final Pattern WRITTEN = Pattern.compile("\"([A-Za-z][A-Za-z0-9.-]*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*[.-]?");

    private final Set<String> keys = keys();
    private final Set<String> written = written();

    @Test
    void everyWordAskedForIsThere() {
        Set<String> families = keys.stream().map(WordsInUseTest::family).collect(Collectors.toSet());
        assertMostAreKeys(families);
        assertNone(
                written.stream()
                        .filter(text -> text.contains(".") && KEY.matcher(text).matches())
                        .filter(text -> families.contains(family(text)))
                        .filter(text -> !keys.contains(text))
                        .filter(text -> keys.stream().noneMatch(key -> key.startsWith(beginning(text)))),
                "asked for, and in no bundle");
    }

    @Test
    void everyWordThatIsThereIsAskedFor() {
        List<String> beginnings =
                written.stream().filter(text -> text.matches(".*[.-]")).toList();
        Predicate<String> asked =
                key -> written.contains(key) || beginnings.stream().anyMatch(key::startsWith);
        assertNone(keys.stream().filter(asked.negate()), "in a bundle, and asked for by nothing");
    }

    /** A rule that reads nothing would pass in silence. */
    private void assertMostAreKeys(Set<String> families) {
        assertTrue(families.size() > 20, families::toString);
        assertTrue(written.stream().filter(keys::contains).count() > 200, written::toString);
    }

    private static void assertNone(Stream<String> found, String why) {
        assertEquals(new TreeSet<>(), found.collect(Collectors.toCollection(TreeSet::new)), why);
    }

    private static String beginning(String text) {
        return text.matches(".*[.-]") ? text : text + ".";
    }

    private static String family(String key) {
        return key.replaceFirst("\\..*", "");
    }

    private static Set<String> keys() {
        return Messages.BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle("org.observatoire.web." + name, Locale.FRENCH))
                .flatMap(bundle -> bundle.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> written() {
        return SOURCES.stream()
                .flatMap(WordsInUseTest::files)
                .map(WordsInUseTest::read)
                .flatMap(source -> WRITTEN.matcher(source).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
