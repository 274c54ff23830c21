package org.observatoire.application.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 digests, in hexadecimal; texts count as UTF-8. */
public final class Sha256 {

    private Sha256() {}

    /**
     * The digest of a text.
     *
     * @param text any text
     * @return 64 hexadecimal digits
     */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The digest of anything.
     *
     * @param bytes it
     * @return 64 hexadecimal digits
     */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /**
     * The digest of several texts, each preceded by its length in bytes so that no two lists share a writing.
     *
     * @param parts the texts, in order
     * @return 64 hexadecimal digits
     */
    public static String ofParts(List<String> parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException brokenMachine) {
            throw new IllegalStateException("every Java platform has SHA-256", brokenMachine);
        }
    }
}
