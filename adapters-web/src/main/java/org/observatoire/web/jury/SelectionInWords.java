package org.observatoire.web.jury;

import java.util.List;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.jury.ReadOwnOpinions;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.web.cover.Cover;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Address;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.FrenchTypography;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;
import org.observatoire.web.territory.Place;

/** Words what a selector considers. */
final class SelectionInWords {

    private final Frame frame;
    private final Messages messages;
    private final ReadOwnOpinions.OwnOpinions own;
    private final ReadOwnOpinions.Question question;

    SelectionInWords(Frame frame, ReadOwnOpinions.OwnOpinions own, ReadOwnOpinions.Question question) {
        this.frame = frame;
        this.messages = frame.messages();
        this.own = own;
        this.question = question;
    }

    SelectionView view(FormView again) {
        ReadOwnOpinions.Progress here = own.progress().stream()
                .filter(progress -> progress.category().equals(own.category()))
                .findFirst()
                .orElseThrow();
        Address list = list();
        Address all = frame.address()
                .to(SelectionPage.PATH)
                .with("category", own.category().id().value());
        return new SelectionView(
                Integer.toString(question.year()),
                own.edition().rules().name(),
                list.toString(),
                PrizeOperation.GIVE_OPINION.possibleAt(own.edition().stage()),
                own.progress().stream().map(this::tab).toList(),
                own.category().label(),
                own.category().id().value(),
                new SelectionView.Progress(here.considered(), here.asked(), told(here)),
                here.keptFrom() == 0 ? "" : messages.text("selection.kept-from", here.keptFrom()),
                question.leftOnly(),
                all.toString(),
                all.with("show", OpinionQuery.Show.LEFT.code()).toString(),
                shown(true),
                shown(false),
                own.next()
                        .map(last -> list.with("after", last.value()).toString())
                        .orElse(""),
                again);
    }

    /** The list that is read, from its beginning or from where it was gone on. */
    private Address list() {
        Address list = frame.address()
                .to(SelectionPage.PATH)
                .with("category", own.category().id().value());
        Address sifted = question.leftOnly() ? list.with("show", OpinionQuery.Show.LEFT.code()) : list;
        return question.after()
                .map(after -> sifted.with("after", after.value()))
                .orElse(sifted);
    }

    private SelectionView.Tab tab(ReadOwnOpinions.Progress progress) {
        return new SelectionView.Tab(
                frame.address()
                        .to(SelectionPage.PATH)
                        .with("category", progress.category().id().value())
                        .toString(),
                progress.category().label(),
                told(progress),
                progress.left() == 0,
                progress.category().equals(own.category()));
    }

    private String told(ReadOwnOpinions.Progress progress) {
        return progress.asked() == 0
                ? messages.text("selection.nothing-asked")
                : messages.text("selection.progress", progress.considered(), progress.asked());
    }

    private List<SelectionView.Own> shown(boolean lookedForHere) {
        return own.actions().stream()
                .filter(one -> one.lookedForHere() == lookedForHere)
                .map(this::told)
                .toList();
    }

    private SelectionView.Own told(ReadOwnOpinions.Own one) {
        Sheet sheet = one.action().sheet();
        return new SelectionView.Own(
                one.action().id().value(),
                frame.link("/actions/" + one.action().id()),
                Cover.of(one.action().id(), sheet.title(), sheet.hashtags(), sheet.categories()),
                Title.of(sheet.title()),
                Place.of(messages, one.authority(), own.areas()),
                FrenchTypography.set(sheet.summary()),
                sheet.categories().stream().map(id -> Term.of(messages, id)).toList(),
                one.opinion().map(given -> given.advice().code()).orElse(""),
                one.opinion()
                        .map(given ->
                                messages.text("selection.said." + given.advice().code()))
                        .orElse(""),
                one.opinion().map(CommitteeOpinion::comment).orElse(""));
    }
}
