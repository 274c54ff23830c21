package org.observatoire.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsDocumentationTest {

    static List<String> settings() {
        return Settings.NAMES;
    }

    @ParameterizedTest
    @MethodSource("settings")
    void eachSettingIsDocumentedForOperatorsAndForDevelopers(String name) throws IOException {
        String flag = "--" + name.toLowerCase(Locale.ROOT).replace('_', '-');
        String line = "| `" + Settings.PREFIX + name + "` | `" + flag + "` |";
        assertTrue(Files.readString(Path.of("README.md")).contains(line), "adapters-web/README.md lacks " + line);
        assertTrue(Files.readString(Path.of("../README.md")).contains(line), "README.md lacks " + line);
    }
}
