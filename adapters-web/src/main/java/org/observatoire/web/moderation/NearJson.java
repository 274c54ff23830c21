package org.observatoire.web.moderation;

import java.util.List;
import java.util.Map;
import org.observatoire.application.action.NearDuplicate;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.territory.AuthorityJson;

/**
 * A published action that may be the same as a proposal, as the API tells it.
 *
 * @param id its identity
 * @param title its title
 * @param authority who carried it
 * @param sameAuthority whether the same authority carried both
 * @param hashtags the mots-dièse that both bear
 * @param words the words that make their titles near
 */
record NearJson(
        String id,
        String title,
        AuthorityJson authority,
        boolean sameAuthority,
        List<String> hashtags,
        List<String> words) {

    static NearJson of(NearDuplicate near, Map<AuthorityId, LocalAuthority> territories) {
        var sheet = near.action().sheet();
        return new NearJson(
                near.action().id().value(),
                sheet.title(),
                AuthorityJson.of(territories.get(sheet.authority()), territories),
                near.resemblance().sameAuthority(),
                near.resemblance().hashtags().stream().map(Hashtag::written).toList(),
                near.resemblance().words());
    }
}
