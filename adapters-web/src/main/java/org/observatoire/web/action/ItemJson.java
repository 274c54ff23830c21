package org.observatoire.web.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.picture.PictureJson;
import org.observatoire.web.territory.AuthorityJson;

/**
 * An action among others, as the API tells it.
 *
 * @param id its identity
 * @param title its title
 * @param summary its summary
 * @param authority who carried it
 * @param categories where it is filed
 * @param channels where it took place
 * @param hashtags its mots-dièse, without the sign
 * @param status what became of it
 * @param launchedOn when it was launched, in EDTF
 * @param distinctions what it was distinguished with
 * @param picture its first picture
 */
record ItemJson(
        String id,
        String title,
        String summary,
        AuthorityJson authority,
        List<String> categories,
        List<String> channels,
        List<String> hashtags,
        String status,
        Optional<String> launchedOn,
        List<AwardJson> distinctions,
        Optional<PictureJson> picture) {

    static ItemJson of(ActionCatalogue.Item item, Map<AuthorityId, LocalAuthority> areas) {
        return new ItemJson(
                item.id().value(),
                item.title(),
                item.summary(),
                AuthorityJson.of(item.authority(), areas),
                item.categories().stream().map(CategoryId::value).toList(),
                item.channels().stream().map(Channel::code).toList(),
                item.hashtags().stream().map(Hashtag::written).toList(),
                item.status().code(),
                item.launchedOn().map(ApproximateDate::edtf),
                item.awards().stream().map(AwardJson::of).toList(),
                item.picture().map(PictureJson::of));
    }
}
