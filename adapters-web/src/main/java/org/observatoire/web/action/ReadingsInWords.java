package org.observatoire.web.action;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Audience;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.category.Evidence;
import org.observatoire.domain.category.Figure;
import org.observatoire.domain.category.Measure;
import org.observatoire.domain.category.Reading;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Term;

/** Words the readings of an action: figures, and the facts behind them. */
final class ReadingsInWords {

    private final Frame frame;
    private final Messages messages;
    private final DatesInWords dates;
    private final LifeInWords life;
    private final ActionInFull action;
    private final Map<ActionId, String> titles;

    ReadingsInWords(Frame frame, ActionInFull action, LifeInWords life) {
        this.frame = frame;
        this.messages = frame.messages();
        this.dates = new DatesInWords(messages);
        this.life = life;
        this.action = action;
        this.titles = action.inspired().stream()
                .flatMap(kin -> kin.action().stream())
                .collect(Collectors.toMap(Action::id, one -> one.sheet().title()));
    }

    List<ActionView.ReadingView> readings() {
        return action.readings().stream().map(this::reading).toList();
    }

    private ActionView.ReadingView reading(Reading reading) {
        return new ActionView.ReadingView(
                Term.of(messages, reading.category()),
                messages.text("category." + reading.category().code() + ".question"),
                action.action().sheet().categories().contains(reading.category().id()),
                reading.figures().stream().map(this::figure).toList());
    }

    private ActionView.FigureView figure(Figure figure) {
        return new ActionView.FigureView(
                messages.term(figure.measure()),
                value(figure.measure(), figure.value()),
                figure.evidence().stream().map(this::clue).toList());
    }

    private String value(Measure measure, Figure.Value value) {
        if (value instanceof Figure.Count count) {
            return messages.text("figure.count", count.number());
        }
        if (value instanceof Figure.Duration duration) {
            return dates.say(duration.days());
        }
        if (value instanceof Figure.Terms terms) {
            return terms.codes().stream().map(vocabulary(measure)).collect(Collectors.joining(", "));
        }
        if (value instanceof Figure.Names names) {
            return String.join(", ", names.names());
        }
        return messages.text(((Figure.Answer) value).yes() ? "figure.yes" : "figure.no");
    }

    private Function<String, String> vocabulary(Measure measure) {
        return switch (measure) {
            case AUDIENCES -> code -> term(Audience.class, code);
            case CHANNELS -> code -> term(Channel.class, code);
            case STATUS -> code -> term(Status.class, code);
            default -> Function.identity();
        };
    }

    private <E extends Enum<E> & Coded> String term(Class<E> vocabulary, String code) {
        return Coded.find(vocabulary, code).map(messages::term).orElse(code);
    }

    private ActionView.Clue clue(Evidence evidence) {
        if (evidence instanceof Evidence.Event event) {
            var facts = event.event().facts();
            String told = messages.text(
                    "clue.event." + facts.certainty().code(), life.what(event.event()), life.when(event.event()));
            return new ActionView.Clue(told, facts.text(), "");
        }
        if (evidence instanceof Evidence.Contribution contribution) {
            return new ActionView.Clue(contribution(contribution.contributor()), "", "");
        }
        if (evidence instanceof Evidence.ListedChannels channels) {
            return new ActionView.Clue(
                    messages.text("clue.channels." + channels.certainty().code()), "", "");
        }
        if (evidence instanceof Evidence.Cause cause) {
            var trigger = cause.trigger();
            String told = messages.text("clue.cause." + trigger.certainty().code(), dates.say(trigger.date()));
            return new ActionView.Clue(told, trigger.text(), "");
        }
        if (evidence instanceof Evidence.Reuse reuse) {
            return new ActionView.Clue(
                    messages.text("clue.reuse"),
                    titles.getOrDefault(reuse.borrower(), ""),
                    frame.link("/actions/" + reuse.borrower()));
        }
        return new ActionView.Clue(messages.text("clue.audiences"), "", "");
    }

    String contribution(Contributor contributor) {
        String kind = messages.text("contributor.kind." + contributor.kind().code());
        return messages.text(
                "contributor." + contributor.role().code(),
                contributor
                        .label()
                        .map(label -> messages.text("contributor.named", kind, label))
                        .orElse(kind));
    }
}
