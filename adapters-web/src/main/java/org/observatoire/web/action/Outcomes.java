package org.observatoire.web.action;

import java.util.List;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;

public final class Outcomes {
    private Outcomes() {}

    public static <T> T orRefuse(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        boolean gone = ((Outcome.Refused<T>) outcome).objections().get(0).refusal() == Refusal.WITHDRAWN;
        throw new RequestRefused(gone ? ProblemType.GONE : ProblemType.NOT_FOUND, List.of());
    }
}
