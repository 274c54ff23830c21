package org.observatoire.web.organise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.jury.ReadSelection;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Address;
import org.observatoire.web.page.Frame;
import org.observatoire.web.territory.Place;

/** Words what the committee thinks, and what is nominated. */
final class NomineesInWords {

    private final Frame frame;
    private final Messages messages;
    private final ReadSelection.Selection selection;
    private final int year;
    private final Map<JurorId, Juror> committee;

    NomineesInWords(Frame frame, ReadSelection.Selection selection) {
        this.frame = frame;
        this.messages = frame.messages();
        this.selection = selection;
        this.year = selection.edition().rules().year();
        this.committee = selection.selectors().stream().collect(Collectors.toMap(Juror::id, Function.identity()));
    }

    /** The selection, read in one of its categories. */
    NomineesView view(ReadSelection.Considered read, String words) {
        String code = read.category().id().value();
        return new NomineesView(
                Integer.toString(year),
                frame.link(NomineesPages.path(year)),
                PrizeOperation.NOMINATE.possibleAt(selection.edition().stage()),
                words,
                selection.categories().stream()
                        .map(category -> tab(category, category == read, words))
                        .toList(),
                read.category().label(),
                code,
                messages.text("organise.candidates", read.eligible()),
                read.candidates().stream().map(this::candidate).toList(),
                committeeTold());
    }

    private NomineesView.Tab tab(ReadSelection.Considered category, boolean current, String words) {
        Address address = frame.address()
                .to(NomineesPages.path(year))
                .with("category", category.category().id().value());
        return new NomineesView.Tab(
                (words.isBlank() ? address : address.with("q", words)).toString(),
                category.category().label(),
                messages.text("organise.nominated", nominated(category)),
                current);
    }

    private static long nominated(ReadSelection.Considered category) {
        return category.candidates().stream()
                .filter(ReadSelection.Candidate::nominated)
                .count();
    }

    private NomineesView.Candidate candidate(ReadSelection.Candidate candidate) {
        return new NomineesView.Candidate(
                candidate.action().id().value(),
                frame.link("/actions/" + candidate.action().id()),
                candidate.action().title(),
                Place.of(messages, candidate.action().authority(), selection.areas()),
                candidate.lookedForHere(),
                candidate.nominated(),
                Stream.of(CommitteeOpinion.Advice.values())
                        .map(advice -> advice(candidate, advice))
                        .toList(),
                candidate.opinions().stream().map(this::comment).toList());
    }

    private NomineesView.Advice advice(ReadSelection.Candidate candidate, CommitteeOpinion.Advice advice) {
        long count = candidate.count(advice);
        return new NomineesView.Advice(advice.code(), count, messages.text("organise.advice." + advice.code(), count));
    }

    private NomineesView.Comment comment(CommitteeOpinion opinion) {
        return new NomineesView.Comment(
                Optional.ofNullable(committee.get(opinion.selector()))
                        .map(Juror::name)
                        .orElse(""),
                messages.term(opinion.advice()),
                opinion.comment());
    }

    private List<String> committeeTold() {
        Map<JurorId, Long> given = selection.categories().stream()
                .flatMap(category -> category.candidates().stream())
                .flatMap(candidate -> candidate.opinions().stream())
                .collect(Collectors.groupingBy(CommitteeOpinion::selector, Collectors.counting()));
        return selection.selectors().stream()
                .sorted(Comparator.comparing(Juror::name))
                .map(selector -> messages.text(
                        "organise.selector.given", selector.name(), given.getOrDefault(selector.id(), 0L)))
                .toList();
    }
}
