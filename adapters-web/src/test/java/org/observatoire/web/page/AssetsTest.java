package org.observatoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Pattern URL = Pattern.compile("url\\(([^)]*)\\)");

    private final Assets assets = Assets.shipped();

    @Test
    void everythingThatTheStyleSheetAsksForIsShippedHere() {
        String css = new String(assets.at(assets.stylesheet()).orElseThrow().content(), StandardCharsets.UTF_8);
        List<String> asked = URL.matcher(css)
                .results()
                .map(found -> found.group(1).replaceAll("['\"]", ""))
                .toList();
        assertEquals(3, asked.size());
        asked.forEach(address -> assertTrue(assets.at(address).isPresent(), address));
        Matcher elsewhere = Pattern.compile("@import|url\\(['\"]?(https?:)?//").matcher(css);
        assertFalse(elsewhere.find());
    }

    @Test
    void fontsWeighLessThanAHundredAndFiftyKilobytes() {
        String css = new String(assets.at(assets.stylesheet()).orElseThrow().content(), StandardCharsets.UTF_8);
        int weight = URL.matcher(css)
                .results()
                .map(found -> found.group(1).replaceAll("['\"]", ""))
                .mapToInt(address -> assets.at(address).orElseThrow().content().length)
                .sum();
        assertTrue(weight <= 150_000, weight + " bytes");
    }
}
