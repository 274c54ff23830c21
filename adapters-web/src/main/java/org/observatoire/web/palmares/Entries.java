package org.observatoire.web.palmares;

import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.cover.Cover;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Title;
import org.observatoire.web.territory.Place;

/** Words the actions that an edition names, those withdrawn since included. */
final class Entries {

    private final Frame frame;
    private final Map<ActionId, Action> actions;
    private final Map<AuthorityId, LocalAuthority> authorities;

    Entries(Frame frame, Map<ActionId, Action> actions, Map<AuthorityId, LocalAuthority> authorities) {
        this.frame = frame;
        this.actions = actions;
        this.authorities = authorities;
    }

    /** An action by its title of today. */
    EditionView.Entry of(ActionId id) {
        return Optional.ofNullable(actions.get(id))
                .map(action -> entry(action, action.sheet().title()))
                .orElseGet(() -> withdrawn(frame.text("kin.withdrawn")));
    }

    /** An action by the title that it had when it was judged. */
    EditionView.Entry of(ActionId id, String titleThen) {
        return Optional.ofNullable(actions.get(id))
                .map(action -> entry(action, titleThen))
                .orElseGet(() -> withdrawn(titleThen));
    }

    private EditionView.Entry entry(Action action, String title) {
        var sheet = action.sheet();
        return new EditionView.Entry(
                frame.link("/actions/" + action.id()),
                Title.of(title),
                Optional.ofNullable(authorities.get(sheet.authority()))
                        .map(authority -> Place.of(frame.messages(), authority, authorities)),
                Optional.of(Cover.of(action.id(), title, sheet.hashtags(), sheet.categories())));
    }

    private static EditionView.Entry withdrawn(String title) {
        return new EditionView.Entry("", new Title(title), Optional.empty(), Optional.empty());
    }
}
