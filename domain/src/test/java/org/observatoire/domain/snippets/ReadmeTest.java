package org.observatoire.domain.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what these tests run: to the letter, each piece once, in the order of its title. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path SNIPPETS = Path.of("src/test/java/org/observatoire/domain/snippets");

    @Test
    void everyProgramOfTheReadmeIsRunByATest() throws IOException {
        List<String> shown = programsOf(Files.readString(README));
        List<String> run = new ArrayList<>();
        try (Stream<Path> files = Files.list(SNIPPETS)) {
            for (Path file :
                    files.filter(file -> !file.endsWith("ReadmeTest.java")).toList()) {
                run.addAll(snippetsOf(Files.readString(file)));
            }
        }
        assertEquals(sorted(run), sorted(shown));
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    private static List<String> programsOf(String markdown) {
        return between(markdown, "```java\n", "```");
    }

    private static List<String> snippetsOf(String source) {
        return between(source, "// snippet: ", "// end of snippet").stream()
                .map(snippet -> snippet.substring(snippet.indexOf('\n') + 1)
                        .stripTrailing()
                        .stripIndent()
                        .stripTrailing()
                        .concat("\n"))
                .toList();
    }

    private static List<String> between(String text, String opening, String closing) {
        List<String> pieces = new ArrayList<>();
        int at = text.indexOf(opening);
        while (at >= 0) {
            int end = text.indexOf(closing, at + opening.length());
            pieces.add(text.substring(at + opening.length(), end));
            at = text.indexOf(opening, end);
        }
        return pieces;
    }
}
