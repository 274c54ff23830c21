package org.observatoire.web.proposal;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.action.RecordLifeEvent;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Modality;
import org.observatoire.web.http.FieldError;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;
import org.observatoire.web.page.Title;

/** Telling what became of an action, for whoever may: {@code <workplace>/event}. */
public final class EventForm {

    private static final String BELOW = "/event";

    /** Where a sheet tells what is wrong with its last event; the form tells it of that event alone. */
    private static final Pattern AMONG_OTHERS = Pattern.compile("^events\\[\\d+]\\.");

    private final ReadAction readAction;
    private final RecordLifeEvent recordLifeEvent;
    private final SheetForms forms;
    private final Pages pages;

    @Inject
    public EventForm(ReadAction readAction, RecordLifeEvent recordLifeEvent, SheetForms forms, Pages pages) {
        this.readAction = readAction;
        this.recordLifeEvent = recordLifeEvent;
        this.forms = forms;
        this.pages = pages;
    }

    /** Shows the form, in which nothing is written yet. */
    public void show(Context context, Workplace at) {
        Filled blank = Filled.nothing().with("modality", Modality.DONE.code());
        show(context, at, read(at), blank, List.of(), "");
    }

    /** Adds the event that the form tells, or shows it again with what is wrong. */
    public void send(Context context, Workplace at) {
        Frame frame = pages.frame(context);
        Filled form = FilledTree.flat(FormBody.of(context).tree());
        ActionInFull full = read(at);
        Forms.orAgain(
                        context,
                        () -> told(frame, at, full, form),
                        again -> show(context, at, full, form, again.errors(), again.refusal()))
                .ifPresent(done -> pages.seeOther(context, at.path(), "event-told"));
    }

    private Action told(Frame frame, Workplace at, ActionInFull full, Filled form) {
        List<Filled> sources = filled(frame, full).lines(SheetForm.SOURCES);
        LifeEvent event = forms.event(form, sources, frame.messages());
        return Outcomes.orRefuse(recordLifeEvent.tell(at.actor(), new RecordLifeEvent.Command(at.action(), event)));
    }

    private void show(
            Context context, Workplace at, ActionInFull full, Filled form, List<FieldError> errors, String refusal) {
        Frame frame = pages.frame(context);
        List<FieldError> alone = errors.stream()
                .map(error -> new FieldError(AMONG_OTHERS.matcher(error.field()).replaceFirst(""), error.message()))
                .toList();
        SheetFormView view = new SheetFormInWords(frame.messages(), frame.link(at.path() + BELOW), at.editor())
                .moment(form, alone, refusal);
        pages.show(
                context,
                "proposal/event.jte",
                frame,
                Map.of(
                        "sheet",
                        view,
                        "sources",
                        filled(frame, full).lines(SheetForm.SOURCES).stream()
                                .map(source -> source.one("id") + " : " + source.one("title"))
                                .toList(),
                        "action",
                        Title.of(full.action().sheet().title()),
                        "back",
                        frame.link(at.path())));
    }

    private ActionInFull read(Workplace at) {
        return Outcomes.orRefuse(readAction.read(at.actor(), at.action()));
    }

    private static Filled filled(Frame frame, ActionInFull full) {
        return new FilledSheet(new DatesInWords(frame.messages()), full.territories())
                .of(full.action().sheet());
    }
}
