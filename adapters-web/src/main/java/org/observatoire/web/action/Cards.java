package org.observatoire.web.action;

import java.util.Map;
import org.observatoire.application.port.ActionCatalogue.Item;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.cover.Cover;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.FrenchTypography;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;
import org.observatoire.web.picture.PictureView;
import org.observatoire.web.territory.Place;

/** Words the actions of a gallery. */
final class Cards {

    private final Frame frame;
    private final Map<AuthorityId, LocalAuthority> areas;
    private final DatesInWords dates;

    Cards(Frame frame, Map<AuthorityId, LocalAuthority> areas) {
        this.frame = frame;
        this.areas = areas;
        this.dates = new DatesInWords(frame.messages());
    }

    CardView card(Item item) {
        var messages = frame.messages();
        return new CardView(
                frame.link("/actions/" + item.id()),
                Cover.of(item.id(), item.title(), item.hashtags(), item.categories()),
                item.picture().map(PictureView::of),
                Title.of(item.title()),
                FrenchTypography.set(item.summary()),
                Place.of(messages, item.authority(), areas),
                item.launchedOn().map(dates::say).orElse(""),
                Term.of(messages, item.status()),
                item.categories().stream().map(id -> Term.of(messages, id)).toList(),
                item.awards().stream()
                        .map(award -> AwardView.of(messages, award))
                        .toList());
    }
}
