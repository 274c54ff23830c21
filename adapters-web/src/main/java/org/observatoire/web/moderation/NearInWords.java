package org.observatoire.web.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.observatoire.application.action.NearDuplicate;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Resemblance;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.FrenchTypography;
import org.observatoire.web.page.Title;
import org.observatoire.web.proposal.NamedAuthorities;

/** Words the actions that look like another, and why they do. */
final class NearInWords {

    private final Frame frame;
    private final Map<AuthorityId, LocalAuthority> territories;

    NearInWords(Frame frame, Map<AuthorityId, LocalAuthority> territories) {
        this.frame = frame;
        this.territories = territories;
    }

    List<NearView> views(List<NearDuplicate> near) {
        return near.stream().map(this::view).toList();
    }

    private NearView view(NearDuplicate near) {
        Action action = near.action();
        return new NearView(
                frame.link("/actions/" + action.id()),
                Title.of(action.sheet().title()),
                NamedAuthorities.label(territories.get(action.sheet().authority()), territories),
                FrenchTypography.set(action.sheet().summary()),
                why(near.resemblance()));
    }

    private List<String> why(Resemblance resemblance) {
        List<String> why = new ArrayList<>();
        if (!resemblance.words().isEmpty()) {
            why.add(told("words", resemblance.words().size(), String.join(", ", resemblance.words())));
        }
        if (!resemblance.hashtags().isEmpty()) {
            String hashtags =
                    resemblance.hashtags().stream().map(Hashtag::toString).collect(Collectors.joining(", "));
            why.add(told("hashtags", resemblance.hashtags().size(), hashtags));
        }
        if (resemblance.sameAuthority()) {
            why.add(frame.text("moderation.near.authority"));
        }
        return why;
    }

    private String told(String likeness, int many, String what) {
        return frame.text("moderation.near." + likeness, many, what);
    }
}
