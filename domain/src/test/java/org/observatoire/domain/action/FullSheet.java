package org.observatoire.domain.action;

import java.util.List;
import java.util.Optional;

/** A sheet with something in every part, so that a part lost or changed shows. */
final class FullSheet {

    private FullSheet() {}

    static SheetDraft draft() {
        return SheetDraft.begun()
                .categories(List.of(new CategoryId("listening")))
                .channels(List.of(Channel.FACEBOOK))
                .channelsCertainty(Certainty.INFERRED)
                .hashtags(List.of(new Hashtag("RestosChezVous")))
                .audiences(List.of(Audience.BUSINESSES))
                .trigger(new Trigger(new ApproximateDate("2020-03-15"), Certainty.STATED, "Fermeture"))
                .contributors(
                        List.of(new Contributor(Contributor.Role.MAKER, Contributor.Kind.AGENT, Optional.empty())))
                .sources(List.of(new Source("S1", "Un article", Optional.empty(), Optional.empty())))
                .life(new LifeEvent.Launched(Facts.from("S1")));
    }
}
