package org.observatoire.web.jury;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.application.jury.ReadOwnBallots.Own;
import org.observatoire.application.jury.ReadOwnBallots.OwnBallots;
import org.observatoire.application.jury.ReadOwnBallots.State;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;
import org.observatoire.web.palmares.CountingInWords;
import org.observatoire.web.territory.Place;

/** Words what a juror has to judge. */
final class JuryInWords {

    private static final Comparator<Own> LEFT_FIRST = Comparator.comparingInt(own -> switch (own.state()) {
        case TO_DO, DRAFT -> 0;
        case FINAL -> 1;
        case RECUSED -> 2;
    });

    private final Frame frame;
    private final Messages messages;
    private final OwnBallots own;
    private final EditionRules rules;
    private final Judging judging;

    JuryInWords(Frame frame, OwnBallots own, Instant now) {
        this.frame = frame;
        this.messages = frame.messages();
        this.own = own;
        this.rules = own.edition().rules();
        this.judging = new Judging(messages, own.edition(), now);
    }

    JuryView view() {
        List<Own> theirs = theirs();
        Optional<Own> next = theirs.stream()
                .filter(one -> judging.open() && one.state() != State.FINAL)
                .findFirst();
        return new JuryView(
                Integer.toString(rules.year()),
                rules.name(),
                judging.toJuror(),
                judging.open(),
                own.edition().stage() == Stage.PROCLAIMED,
                messages.text("jury.progress.told", count(theirs, State.FINAL), theirs.size()),
                messages.text("jury.left", count(theirs, State.TO_DO)),
                theirs.stream().map(one -> one.state().code()).toList(),
                next.map(this::file),
                theirs.stream().anyMatch(one -> one.state() != State.TO_DO),
                judging.open() ? ready(theirs) : 0,
                rules.categories().stream()
                        .filter(category -> !filesOf(category).isEmpty())
                        .sorted(Comparator.comparing(category -> !somethingLeftIn(category)))
                        .map(this::category)
                        .toList(),
                method());
    }

    private List<Own> theirs() {
        return own.ballots().stream()
                .filter(one -> one.state() != State.RECUSED)
                .toList();
    }

    private JuryView.Category category(AwardCategory category) {
        List<Own> files = filesOf(category);
        List<Own> theirs =
                files.stream().filter(one -> one.state() != State.RECUSED).toList();
        return new JuryView.Category(
                category.id().value(),
                category.label(),
                messages.text("jury.progress", count(theirs, State.FINAL), theirs.size()),
                files.stream().sorted(LEFT_FIRST).map(this::file).toList());
    }

    private boolean somethingLeftIn(AwardCategory category) {
        return filesOf(category).stream().anyMatch(one -> one.state() == State.TO_DO || one.state() == State.DRAFT);
    }

    private List<Own> filesOf(AwardCategory category) {
        return own.ballots().stream()
                .filter(one -> one.nomination().category().equals(category.id()))
                .toList();
    }

    private JuryView.File file(Own one) {
        Action action = own.actions().get(one.nomination().action());
        boolean out = one.state() == State.RECUSED;
        return new JuryView.File(
                out ? "" : frame.link("/jury/" + one.nomination()),
                Title.of(action.sheet().title()),
                Optional.ofNullable(own.authorities().get(action.sheet().authority()))
                        .map(authority -> Place.of(messages, authority, own.authorities())),
                Term.of(messages, one.state()),
                out ? "" : messages.text("jury." + call(one.state())));
    }

    private String call(State state) {
        return switch (state) {
            case TO_DO -> judging.open() ? "judge" : "read";
            case DRAFT -> judging.open() ? "resume" : "read";
            case FINAL, RECUSED -> "read";
        };
    }

    private List<String> method() {
        CountingInWords counting = new CountingInWords(messages, rules);
        List<String> method = new ArrayList<>(List.of(counting.method(), counting.jurors()));
        counting.quorum().ifPresent(method::add);
        method.add(counting.recusal());
        Stream.of("recuse", "abstain", "draft", "others", "organisers", "published")
                .map(key -> messages.text("jury.method." + key))
                .forEach(method::add);
        return List.copyOf(method);
    }

    private static long ready(List<Own> files) {
        return files.stream()
                .filter(Own::complete)
                .filter(one -> one.ballot().filter(Ballot::finished).isEmpty())
                .count();
    }

    private static long count(List<Own> files, State state) {
        return files.stream().filter(one -> one.state() == state).count();
    }
}
