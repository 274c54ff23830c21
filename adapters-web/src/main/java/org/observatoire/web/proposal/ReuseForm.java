package org.observatoire.web.proposal;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.application.action.BrowseHallOfFame;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.inspiration.LinkReuse;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.web.http.FieldError;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Query;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;
import org.observatoire.web.page.Title;
import org.observatoire.web.page.TypedDate;

/** Saying that an action borrowed from another, for whoever may: {@code <workplace>/reuse}. */
public final class ReuseForm {

    private static final String BELOW = "/reuse";
    private static final String WORDS = "words";
    private static final String OTHER = "other";
    private static final String SIDE = "side";
    private static final String DATE = "date";
    private static final int LONGEST_WORDS = 200;
    private static final int FOUND = 20;

    private final ReadAction readAction;
    private final BrowseHallOfFame hallOfFame;
    private final LinkReuse linkReuse;
    private final Pages pages;

    @Inject
    public ReuseForm(ReadAction readAction, BrowseHallOfFame hallOfFame, LinkReuse linkReuse, Pages pages) {
        this.readAction = readAction;
        this.hallOfFame = hallOfFame;
        this.linkReuse = linkReuse;
        this.pages = pages;
    }

    /** Shows the search and, once something is looked for, what it found. */
    public void show(Context context, Workplace at) {
        String words = Query.of(context).all(WORDS).stream().findFirst().orElse("");
        Filled form = Filled.nothing().with(WORDS, words).with(SIDE, Reuse.Side.BORROWER.code());
        show(context, at, form, List.of(), "");
    }

    /** Links the two actions, or shows the form again with what is wrong. */
    public void send(Context context, Workplace at) {
        Filled form = FilledTree.flat(FormBody.of(context).tree());
        Messages messages = pages.frame(context).messages();
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(linkReuse.link(at.actor(), read(form, at, messages))),
                        again -> show(context, at, form, again.errors(), again.refusal()))
                .ifPresent(done -> pages.seeOther(context, at.path(), "reuse-linked"));
    }

    private static LinkReuse.Command read(Filled form, Workplace at, Messages messages) {
        FieldErrors errors = new FieldErrors(messages);
        Optional<ActionId> other =
                form.blank(OTHER) ? Optional.empty() : errors.checked(OTHER, () -> new ActionId(form.one(OTHER)));
        if (form.blank(OTHER)) {
            errors.add(OTHER, "reuse.unchosen");
        }
        Optional<ApproximateDate> on = TypedDate.read(form.one(DATE));
        if (on.isEmpty() && !form.blank(DATE)) {
            errors.add(DATE, "form.date.unreadable");
        }
        errors.refuseAny(ProblemType.INVALID);
        boolean lends = form.one(SIDE).equals(Reuse.Side.LENDER.code());
        return lends
                ? new LinkReuse.Command(other.orElseThrow(), at.action(), on)
                : new LinkReuse.Command(at.action(), other.orElseThrow(), on);
    }

    private void show(Context context, Workplace at, Filled form, List<FieldError> errors, String refusal) {
        Frame frame = pages.frame(context);
        ActionInFull full = Outcomes.orRefuse(readAction.read(at.actor(), at.action()));
        Filled whole = form.with(OTHER, form.all(OTHER)).with(DATE, form.all(DATE));
        List<FieldError> shown = errors.stream()
                .map(error -> error.field().equals("inspiredBy") ? new FieldError(OTHER, error.message()) : error)
                .toList();
        ReuseView view = new ReuseView(
                new FormView(whole.values(), List.copyOf(whole.values().keySet()), shown, refusal),
                frame.link(at.path() + BELOW),
                form.one(WORDS),
                found(form.one(WORDS), at.action()),
                full.action().published() ? sides(frame) : List.of());
        pages.show(
                context,
                "proposal/reuse.jte",
                frame,
                Map.of(
                        "reuse",
                        view,
                        "action",
                        Title.of(full.action().sheet().title()),
                        "back",
                        frame.link(at.path())));
    }

    /** What is not public lends nothing yet. */
    private static List<Choice> sides(Frame frame) {
        return Stream.of(Reuse.Side.values())
                .map(side -> Choice.of(side.code(), frame.text("reuse.side." + side.code())))
                .toList();
    }

    private List<ReuseView.Found> found(String words, ActionId itself) {
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            return List.of();
        }
        var everywhere = new BrowseHallOfFame.Command(words, Map.of(), Optional.empty(), FOUND, Optional.empty());
        BrowseHallOfFame.Gallery gallery = Outcomes.orRefuse(hallOfFame.browse(everywhere));
        return gallery.page().items().stream()
                .filter(item -> !item.id().equals(itself))
                .map(item -> new ReuseView.Found(
                        item.id().value(), item.title(), NamedAuthorities.label(item.authority(), gallery.areas())))
                .toList();
    }
}
