package org.observatoire.web.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.observatoire.application.action.FindActions;
import org.observatoire.application.action.ListProposals;
import org.observatoire.domain.action.Editorial.Standing;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** Pages of the register, as the API tells them. */
final class RegisterJson {

    private RegisterJson() {}

    /**
     * Proposals that wait.
     *
     * @param items them, oldest first
     * @param counts how many actions there are, by state
     * @param next the cursor of the following page
     */
    record Proposals(List<RegisteredJson> items, Map<String, Long> counts, Optional<String> next) {}

    /**
     * Actions found.
     *
     * @param items them, whose state changed last first
     * @param next the cursor of the following page
     */
    record Found(List<RegisteredJson> items, Optional<String> next) {}

    static Proposals of(ListProposals.Proposals page) {
        Map<String, Long> counts = new TreeMap<>();
        for (Standing standing : Standing.values()) {
            counts.put(standing.code(), page.counts().getOrDefault(standing, 0L));
        }
        List<RegisteredJson> items = page.waiting().stream()
                .map(waiting -> of(waiting, page.territories()))
                .toList();
        return new Proposals(items, counts, page.next().map(RegisterCursor::of));
    }

    static Found of(FindActions.Found page) {
        List<RegisteredJson> items = page.actions().stream()
                .map(action -> RegisteredJson.of(action, Optional.empty(), page.territories()))
                .toList();
        return new Found(items, page.next().map(RegisterCursor::of));
    }

    private static RegisteredJson of(ListProposals.Waiting waiting, Map<AuthorityId, LocalAuthority> territories) {
        List<NearJson> near = waiting.near().stream()
                .map(one -> NearJson.of(one, territories))
                .toList();
        return RegisteredJson.of(waiting.action(), Optional.of(near), territories);
    }
}
