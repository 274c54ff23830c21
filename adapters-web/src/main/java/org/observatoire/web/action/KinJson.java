package org.observatoire.web.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.action.ActionInFull.Kin;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.territory.AuthorityJson;

/**
 * An action at the other end of a re-use, as the API tells it.
 *
 * @param id its identity
 * @param title its title; absent once withdrawn
 * @param authority who carried it; absent once withdrawn
 * @param date when the idea was taken, in EDTF
 * @param confirmedBy which sides say so
 * @param withdrawn whether only its place remains
 */
record KinJson(
        String id,
        Optional<String> title,
        Optional<AuthorityJson> authority,
        Optional<String> date,
        List<String> confirmedBy,
        boolean withdrawn) {

    static KinJson of(Kin kin, ActionId id, Map<AuthorityId, LocalAuthority> territories) {
        return new KinJson(
                id.value(),
                kin.action().map(action -> action.sheet().title()),
                kin.action()
                        .flatMap(action -> Optional.ofNullable(
                                territories.get(action.sheet().authority())))
                        .map(authority -> AuthorityJson.of(authority, territories)),
                kin.reuse().on().map(ApproximateDate::edtf),
                kin.reuse().confirmedBy().stream()
                        .sorted()
                        .map(Reuse.Side::code)
                        .toList(),
                kin.action().isEmpty());
    }
}
