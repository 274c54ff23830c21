package org.observatoire.domain.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.territory.AuthorityId;

/** A sheet being written: an authority, a title and a summary to begin with, then whatever a test adds. */
public final class SheetDraft {

    private AuthorityId authority = new AuthorityId("commune-67447");
    private String title = "Un titre";
    private String summary = "Un résumé.";
    private List<CategoryId> categories = List.of();
    private List<Channel> channels = List.of();
    private Certainty channelsCertainty = Certainty.STATED;
    private List<Hashtag> hashtags = List.of();
    private List<Audience> audiences = List.of();
    private Optional<Trigger> trigger = Optional.empty();
    private List<Contributor> contributors = List.of();
    private List<Source> sources = List.of();
    private List<LifeEvent> events = List.of();

    private SheetDraft() {}

    public static SheetDraft begun() {
        return new SheetDraft();
    }

    public SheetDraft authority(AuthorityId carrier) {
        authority = carrier;
        return this;
    }

    public SheetDraft title(String words) {
        title = words;
        return this;
    }

    public SheetDraft summary(String words) {
        summary = words;
        return this;
    }

    public SheetDraft categories(List<CategoryId> some) {
        categories = some;
        return this;
    }

    public SheetDraft channels(List<Channel> some) {
        channels = some;
        return this;
    }

    public SheetDraft channelsCertainty(Certainty certainty) {
        channelsCertainty = certainty;
        return this;
    }

    public SheetDraft hashtags(List<Hashtag> some) {
        hashtags = some;
        return this;
    }

    public SheetDraft audiences(List<Audience> some) {
        audiences = some;
        return this;
    }

    public SheetDraft trigger(Trigger cause) {
        trigger = Optional.of(cause);
        return this;
    }

    public SheetDraft contributors(List<Contributor> some) {
        contributors = some;
        return this;
    }

    public SheetDraft sources(List<Source> some) {
        sources = some;
        return this;
    }

    public SheetDraft life(LifeEvent... told) {
        events = List.of(told);
        return this;
    }

    public Sheet sheet() {
        return new Sheet(
                authority,
                title,
                summary,
                categories,
                channels,
                channelsCertainty,
                hashtags,
                audiences,
                trigger,
                contributors,
                sources,
                new Life(events));
    }

    public Action published(String id) {
        return new Action(new ActionId(id), sheet(), new Editorial.Published(Instant.parse("2020-10-01T08:00:00Z")), 1);
    }
}
