package org.observatoire.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The style sheet, the scripts, the fonts and the icon, under names that change with their content so that browsers may keep them for
 * ever.
 */
public final class Assets {

    private static final String ROOT = "/org/observatoire/web/assets/";
    private static final List<String> FONTS = List.of(
            "bricolage-grotesque-latin-opsz-normal.woff2",
            "bricolage-grotesque-latin-ext-wght-normal.woff2",
            "source-serif-4-latin-wght-normal.woff2");
    private static final List<String> STYLES = List.of(
            "modern-normalize",
            "fonts",
            "ink",
            "type",
            "frame",
            "form",
            "proposal",
            "moderation",
            "cover",
            "gallery",
            "sheet",
            "palmares",
            "picture",
            "organise",
            "selection",
            "jury",
            "deliberation",
            "print");

    /** Each improves a page that does without it; a page names those it takes. */
    private static final List<String> SCRIPTS = List.of("ballot", "copy", "gestures", "places", "weights");

    private static final Assets SHIPPED = new Assets();

    private final Map<String, Asset> byAddress = new LinkedHashMap<>();
    private final Map<String, String> scripts = new LinkedHashMap<>();
    private final String stylesheet;
    private final String icon;

    private Assets() {
        StringBuilder styles = new StringBuilder();
        STYLES.forEach(name -> styles.append(new String(read("css/" + name + ".css"), StandardCharsets.UTF_8)));
        String css = styles.toString();
        for (String font : FONTS) {
            String address = keep(font, "font/woff2", read("fonts/" + font));
            css = css.replace("url('" + font + "')", "url('" + address + "')");
        }
        this.stylesheet = keep("observatoire.css", "text/css; charset=utf-8", css.getBytes(StandardCharsets.UTF_8));
        SCRIPTS.forEach(name ->
                scripts.put(name, keep(name + ".js", "text/javascript; charset=utf-8", read("js/" + name + ".js"))));
        this.icon = keep("favicon.svg", "image/svg+xml", read("favicon.svg"));
    }

    /**
     * Something that a page needs.
     *
     * @param mediaType its media type
     * @param content its bytes, never changed
     */
    record Asset(String mediaType, byte[] content) {}

    /** Those of this jar. */
    public static Assets shipped() {
        return SHIPPED;
    }

    /** Where the style sheet is. */
    public String stylesheet() {
        return stylesheet;
    }

    /** Where a script is. */
    public String script(String name) {
        return Optional.ofNullable(scripts.get(name))
                .orElseThrow(() -> new IllegalArgumentException("script: there is no « " + name + " »"));
    }

    /** Where the icon is. */
    public String icon() {
        return icon;
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private String keep(String name, String mediaType, byte[] content) {
        int dot = name.lastIndexOf('.');
        String address = "/assets/" + name.substring(0, dot) + "-" + mark(content) + name.substring(dot);
        byAddress.put(address, new Asset(mediaType, content));
        return address;
    }

    private static String mark(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] read(String name) {
        try (InputStream bytes = Assets.class.getResourceAsStream(ROOT + name)) {
            if (bytes == null) {
                throw new IllegalStateException("the jar lacks " + ROOT + name);
            }
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
