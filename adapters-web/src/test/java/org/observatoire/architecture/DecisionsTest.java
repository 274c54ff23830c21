package org.observatoire.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A decision is worth what holds it: each one ends with the tests that fail when it is no longer true. */
class DecisionsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

    static List<Path> decisions() throws IOException {
        try (Stream<Path> files =
                Files.find(ROOT, 5, (file, about) -> file.toString().matches(".*/docs/adr/[0-9]{4}-[^/]+\\.md"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreDecisionsInEveryModule() throws IOException {
        assertEquals(
                4,
                decisions().stream()
                        .map(file -> ROOT.relativize(file).getName(0))
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void eachDecisionEndsWithTestsThatExist(Path decision) throws IOException {
        String text = Files.readString(decision);
        int confirmation = text.indexOf("\n## Confirmation\n");
        assertTrue(confirmation > 0, decision + " says of no test that it confirms it");
        Matcher named = NAMED.matcher(text.substring(confirmation));
        boolean any = false;
        while (named.find()) {
            any = true;
            String source = sourceOf(named.group(1));
            assertFalse(source.isEmpty(), decision + " names " + named.group(1) + ", which is no test");
            if (named.group(2) != null) {
                assertTrue(
                        Pattern.compile("\\b" + named.group(2) + "\\b")
                                .matcher(source)
                                .find(),
                        decision + " names " + named.group() + ", which is no test");
            }
        }
        assertTrue(any, decision + " names no test");
    }

    private static String sourceOf(String test) throws IOException {
        try (Stream<Path> files = Files.find(
                ROOT,
                16,
                (file, about) -> file.endsWith(test + ".java")
                        && !file.toString().contains("/target/")
                        && file.toString().matches(".*/src/(test|it)/.*"))) {
            StringBuilder source = new StringBuilder();
            for (Path file : files.toList()) {
                source.append(Files.readString(file));
            }
            return source.toString();
        }
    }
}
