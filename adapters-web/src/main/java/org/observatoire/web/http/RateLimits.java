package org.observatoire.web.http;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Keeps what anyone may do from being done without end from one address. Sessions and right tokens have no pace. */
public final class RateLimits {

    private final Allowance proposals;
    private final Allowance wrongTokens;
    private final ClientAddress clientAddress;
    private final InstantSource clock;

    @Inject
    public RateLimits(Paces paces, ClientAddress clientAddress, InstantSource clock) {
        this.proposals = new Allowance(paces.proposals());
        this.wrongTokens = new Allowance(paces.wrongTokens());
        this.clientAddress = clientAddress;
        this.clock = clock;
    }

    /** Before an action is proposed; ends the handling of a request that comes too soon. */
    public void proposal(Context context) {
        proposals.takeOrWait(clientAddress.of(context), clock.instant()).ifPresent(wait -> tooSoon(context, wait));
    }

    /** Before a token is looked at; ends the handling of a request from where too many wrong ones came. */
    void token(Context context) {
        wrongTokens.waitOf(clientAddress.of(context), clock.instant()).ifPresent(wait -> tooSoon(context, wait));
    }

    /** Once nobody was found to bear a token. */
    void wrongToken(Context context) {
        wrongTokens.take(clientAddress.of(context), clock.instant());
    }

    private static void tooSoon(Context context, Duration wait) {
        context.header("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
        throw new RequestRefused(ProblemType.TOO_MANY_REQUESTS, List.of());
    }
}
