package org.observatoire.application.testing.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Audience;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Life;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.action.Trigger;
import org.observatoire.domain.territory.AuthorityId;

/** A sheet of which a test says only what matters to it: the rest is Nantes, and next to nothing. */
public final class SomeSheet {

    private final String title;
    private AuthorityId authority = new AuthorityId("commune-44109");
    private String summary = "Sans autre propos.";
    private List<CategoryId> categories = List.of();
    private List<Channel> channels = List.of();
    private Certainty channelsCertainty = Certainty.STATED;
    private List<Hashtag> hashtags = List.of();
    private List<Audience> audiences = List.of();
    private Optional<Trigger> trigger = Optional.empty();
    private final List<Contributor> contributors = new ArrayList<>();
    private List<Source> sources = List.of();
    private Life life = new Life(List.of());

    private SomeSheet(String title) {
        this.title = title;
    }

    /**
     * Begins a sheet.
     *
     * @param title its title
     * @return the sheet to go on with
     */
    public static SomeSheet titled(String title) {
        return new SomeSheet(title);
    }

    /**
     * A sheet in which every part says something.
     *
     * @return the sheet; its life holds an event of every type, and its sources are S1 and S2
     */
    public static Sheet full() {
        return titled("« Remède contre la morosité »")
                .by("commune-60176")
                .telling("Chaque jour, une idée\npour l'artisanat : l’œuf à 100 % — 😀 'entre' \"guillemets\"")
                .filedIn("solidarity", "listening")
                .inferredOn(Channel.FACEBOOK, Channel.DISPLAY_PANEL)
                .tagged("#RemèdeContreLaMorosité", "Crépy_2020")
                .forThe(Audience.FAMILIES, Audience.CHILDREN)
                .answering(new Trigger(new ApproximateDate("2020-03-17"), Certainty.STATED, "Le confinement"))
                .with(Contributor.Role.ORIGINATOR, Contributor.Kind.COLLECTIVE, Optional.of("Collectif de test"))
                .with(Contributor.Role.MAKER, Contributor.Kind.AGENT, Optional.empty())
                .sourced(
                        new Source(
                                "S1", "Une page", Optional.of("Une revue"), Optional.of("https://example.org/a?b=é")),
                        new Source("S2", "Un entretien", Optional.empty(), Optional.empty()))
                .living(SomeEvents.everyType())
                .sheet();
    }

    /**
     * Says who carried the action.
     *
     * @param id the code of an authority
     * @return this
     */
    public SomeSheet by(String id) {
        authority = new AuthorityId(id);
        return this;
    }

    /**
     * Says what was done.
     *
     * @param text the summary
     * @return this
     */
    public SomeSheet telling(String text) {
        summary = text;
        return this;
    }

    /**
     * Says where it is filed.
     *
     * @param ids categories
     * @return this
     */
    public SomeSheet filedIn(String... ids) {
        categories = Stream.of(ids).map(CategoryId::new).toList();
        return this;
    }

    /**
     * Says where it took place.
     *
     * @param some channels, as a source states them
     * @return this
     */
    public SomeSheet on(Channel... some) {
        channels = List.of(some);
        return this;
    }

    /**
     * Says where it took place.
     *
     * @param some channels, as we deduce them
     * @return this
     */
    public SomeSheet inferredOn(Channel... some) {
        channelsCertainty = Certainty.INFERRED;
        return on(some);
    }

    /**
     * Says under which mots-dièse.
     *
     * @param written them, as written
     * @return this
     */
    public SomeSheet tagged(String... written) {
        hashtags = Stream.of(written).map(Hashtag::new).toList();
        return this;
    }

    /**
     * Says for whom.
     *
     * @param some audiences
     * @return this
     */
    public SomeSheet forThe(Audience... some) {
        audiences = List.of(some);
        return this;
    }

    /**
     * Says what it answered.
     *
     * @param cause the trigger
     * @return this
     */
    public SomeSheet answering(Trigger cause) {
        trigger = Optional.of(cause);
        return this;
    }

    /**
     * Adds someone who had a part in it.
     *
     * @param role which part
     * @param kind who
     * @param label their name, where there is one
     * @return this
     */
    public SomeSheet with(Contributor.Role role, Contributor.Kind kind, Optional<String> label) {
        contributors.add(new Contributor(role, kind, label));
        return this;
    }

    /**
     * Says where its facts come from.
     *
     * @param some sources
     * @return this
     */
    public SomeSheet sourced(Source... some) {
        sources = List.of(some);
        return this;
    }

    /**
     * Says what happened to it.
     *
     * @param events its life, in order
     * @return this
     */
    public SomeSheet living(LifeEvent... events) {
        life = new Life(List.of(events));
        return this;
    }

    /**
     * The sheet itself.
     *
     * @return what was said so far
     */
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
                life);
    }
}
