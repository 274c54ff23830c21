package org.observatoire.web.action;

import org.observatoire.application.action.ActionInFull;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.action.Trigger;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.cover.Cover;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Address;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.FrenchTypography;
import org.observatoire.web.page.SourceView;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;
import org.observatoire.web.picture.PictureView;
import org.observatoire.web.territory.Place;

/** Words the sheet of an action. */
public final class SheetInWords {

    private final Frame frame;
    private final Messages messages;
    private final DatesInWords dates;
    private final ActionInFull action;

    /** In the language of a page, for readers of that page. */
    public SheetInWords(Frame frame, ActionInFull action) {
        this.frame = frame;
        this.messages = frame.messages();
        this.dates = new DatesInWords(messages);
        this.action = action;
    }

    /** The words. */
    public ActionView view() {
        Sheet sheet = action.action().sheet();
        LifeInWords life = new LifeInWords(messages, action.territories());
        ReadingsInWords readings = new ReadingsInWords(frame, action, life);
        return new ActionView(
                Title.of(sheet.title()),
                FrenchTypography.set(sheet.summary()),
                Cover.of(action.action().id(), sheet.title(), sheet.hashtags(), sheet.categories()),
                action.album().pictures().stream().map(PictureView::of).toList(),
                Place.of(messages, action.authority(), action.territories()),
                sheet.categories().stream()
                        .map(id -> Term.of(messages, id))
                        .map(this::category)
                        .toList(),
                sheet.channels().stream().map(messages::term).toList(),
                sheet.channelsCertainty() == Certainty.INFERRED,
                sheet.hashtags().stream()
                        .map(tag -> sifted("hashtag", tag.folded(), tag.toString()))
                        .toList(),
                sheet.audiences().stream().map(messages::term).toList(),
                sheet.trigger().map(Trigger::text).map(FrenchTypography::set).orElse(""),
                sheet.trigger().map(Trigger::date).map(dates::say).orElse(""),
                sheet.contributors().stream().map(readings::contribution).toList(),
                Term.of(messages, action.status()),
                messages.text("status." + action.status().code()),
                life.moments(
                        sheet.life().events(),
                        sheet.sources().stream().map(Source::id).toList()),
                readings.readings(),
                action.inspiredBy().stream().map(this::kin).toList(),
                action.inspired().stream().map(this::kin).toList(),
                action.awards().stream()
                        .map(award -> AwardView.of(messages, award))
                        .toList(),
                sheet.sources().stream().map(SourceView::of).toList());
    }

    private ActionView.Link category(Term category) {
        return sifted("category", category.code(), category.label());
    }

    private ActionView.Link sifted(String facet, String value, String label) {
        Address gallery = frame.address().to("/").with(facet, value);
        return new ActionView.Link(gallery.toString(), label, value);
    }

    private ActionView.Kin kin(ActionInFull.Kin kin) {
        return new ActionView.Kin(
                kin.action().map(one -> frame.link("/actions/" + one.id())).orElse(""),
                Title.of(kin.action().map(one -> one.sheet().title()).orElse("")),
                kin.action().map(this::authorityOf).orElse(""),
                kin.reuse().on().map(dates::say).orElse(""),
                ReuseInWords.confirmation(messages, kin.reuse()));
    }

    private String authorityOf(Action other) {
        LocalAuthority authority = action.territories().get(other.sheet().authority());
        return authority == null ? "" : authority.name();
    }
}
