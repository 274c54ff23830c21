package org.observatoire.web.http;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.observatoire.application.port.Identifiers;

/**
 * What a form of ours carries to be told from one that another site made up: drawn from a secret that only this browser
 * shows, and good for no other. Nothing of it is kept here, so that a restart loses no form.
 */
public final class FormSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] LABEL = "observatoire form".getBytes(StandardCharsets.US_ASCII);

    private final WhoAsks whoAsks;
    private final Cookies cookies;
    private final Identifiers identifiers;

    @Inject
    public FormSeal(WhoAsks whoAsks, Cookies cookies, Identifiers identifiers) {
        this.whoAsks = whoAsks;
        this.cookies = cookies;
        this.identifiers = identifiers;
    }

    /** The seal of the forms of a page. A browser in no session is given a secret for it, and only then. */
    public String of(Context context) {
        return drawnFrom(secret(context).orElseGet(() -> newVisit(context)));
    }

    /** Whether a seal is the one of this browser. */
    boolean holds(Context context, String presented) {
        byte[] told = presented.getBytes(StandardCharsets.UTF_8);
        return secret(context)
                .map(secret -> drawnFrom(secret).getBytes(StandardCharsets.UTF_8))
                .filter(expected -> MessageDigest.isEqual(expected, told))
                .isPresent();
    }

    private Optional<String> secret(Context context) {
        return whoAsks.sessionSecret(context).or(() -> cookies.visit(context));
    }

    private String newVisit(Context context) {
        String secret = identifiers.token().secret();
        cookies.keepVisit(context, secret);
        return secret;
    }

    private static String drawnFrom(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(LABEL));
        } catch (NoSuchAlgorithmException | InvalidKeyException brokenMachine) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, brokenMachine);
        }
    }
}
