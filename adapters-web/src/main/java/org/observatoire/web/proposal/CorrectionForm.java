package org.observatoire.web.proposal;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.application.action.CorrectAction;
import org.observatoire.application.action.ReadAction;
import org.observatoire.domain.action.Correction;
import org.observatoire.domain.action.Sheet;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;
import org.observatoire.web.page.Title;

/** Correcting the sheet of an action, for whoever may: {@code <workplace>/correction}. */
public final class CorrectionForm {

    private static final String BELOW = "/correction";

    /** Boxes come in the order of the form, which is not that of the sheet. */
    private static final List<String> TICKED = List.of("channels", "categories", "audiences");

    private final ReadAction readAction;
    private final CorrectAction correctAction;
    private final SheetForms forms;
    private final NamedAuthorities named;
    private final Pages pages;

    @Inject
    public CorrectionForm(
            ReadAction readAction, CorrectAction correctAction, SheetForms forms, NamedAuthorities named, Pages pages) {
        this.readAction = readAction;
        this.correctAction = correctAction;
        this.forms = forms;
        this.named = named;
        this.pages = pages;
    }

    /** Shows the form, filled with what the sheet says. */
    public void show(Context context, Workplace at) {
        Frame frame = pages.frame(context);
        ActionInFull full = read(at);
        Filled form = Fingerprints.of(full.action().sheet()).carry(filled(frame, full));
        show(context, frame, at, full, words(frame, at).view(Settled.of(form, named)), StaleView.NONE);
    }

    /** Corrects the sheet, or shows the form again as the button pressed asks for. */
    public void send(Context context, Workplace at) {
        Frame frame = pages.frame(context);
        FormBody body = FormBody.of(context);
        Settled settled = forms.read(body);
        ActionInFull full = read(at);
        Optional<Filled> stepped = forms.stepped(settled, body.pressed());
        if (stepped.isPresent()) {
            show(context, frame, at, full, words(frame, at).view(settled.with(stepped.get())), StaleView.NONE);
            return;
        }
        Forms.orAgain(
                        context,
                        () -> corrected(context, frame, at, full, settled),
                        again -> show(
                                context,
                                frame,
                                at,
                                full,
                                words(frame, at).view(settled, again.errors(), again.refusal()),
                                StaleView.NONE))
                .filter(corrected -> corrected)
                .ifPresent(done -> pages.seeOther(context, at.path(), "sheet-corrected"));
    }

    private boolean corrected(Context context, Frame frame, Workplace at, ActionInFull full, Settled settled) {
        Filled form = settled.form().inTheOrderOf(filled(frame, full), TICKED);
        Sheet written = forms.sheet(form, frame.messages());
        Sheet current = full.action().sheet();
        Fingerprints seen = Fingerprints.carriedBy(settled.form());
        if (!written.writtenAs(current)
                && !Fingerprints.of(current).partsUnlike(seen).isEmpty()) {
            tellWhatChanged(context, frame, at, full, settled, Fingerprints.of(written), seen);
            return false;
        }
        Correction correction = Correction.between(current, written);
        Outcomes.orRefuse(correctAction.correct(
                at.actor(), new CorrectAction.Command(at.action(), full.action().revision(), correction)));
        return true;
    }

    /** Takes what others changed where whoever corrects had not touched it; sets both beside one another elsewhere. */
    private void tellWhatChanged(
            Context context,
            Frame frame,
            Workplace at,
            ActionInFull full,
            Settled settled,
            Fingerprints written,
            Fingerprints seen) {
        Fingerprints current = Fingerprints.of(full.action().sheet());
        Filled kept = filled(frame, full);
        List<String> theirs = current.partsUnlike(seen);
        List<String> own = written.partsUnlike(seen);
        List<String> unlike = written.partsUnlike(current);
        List<String> merged =
                theirs.stream().filter(part -> !own.contains(part)).toList();
        PartInWords words = new PartInWords(frame.messages(), kept);
        StaleView stale = new StaleView(
                merged.stream().map(part -> frame.text("part." + part)).toList(),
                theirs.stream()
                        .filter(part -> own.contains(part) && unlike.contains(part))
                        .map(part -> new StaleView.Conflict(frame.text("part." + part), words.lines(part)))
                        .toList());
        Filled form = settled.form();
        for (String part : merged) {
            form = form.withPart(part, kept);
        }
        context.status(ProblemType.PRECONDITION_FAILED.status());
        Settled shown = Settled.of(current.carry(form), named);
        show(context, frame, at, full, words(frame, at).view(shown), stale);
    }

    private void show(
            Context context, Frame frame, Workplace at, ActionInFull full, SheetFormView form, StaleView stale) {
        pages.show(
                context,
                "proposal/correct.jte",
                frame,
                Map.of(
                        "sheet",
                        form,
                        "stale",
                        stale,
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

    private static SheetFormInWords words(Frame frame, Workplace at) {
        return new SheetFormInWords(frame.messages(), frame.link(at.path() + BELOW), at.editor());
    }
}
