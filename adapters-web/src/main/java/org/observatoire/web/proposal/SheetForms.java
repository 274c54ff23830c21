package org.observatoire.web.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.observatoire.application.action.ProposeAction;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;
import org.observatoire.web.action.SheetReader;
import org.observatoire.web.http.FieldError;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;

/** The form of a sheet: what it becomes from one step to the next without losing anything, and what it says in the end. */
public final class SheetForms {

    private static final List<String> SEVERAL = List.of("categories", "channels", "hashtags", "audiences");
    private static final String SEND = "send";
    private static final String FIND = "find";
    private static final Pattern MORE = Pattern.compile("add:(events|contributors|sources)");
    private static final Pattern FEWER = Pattern.compile("remove:(events|contributors|sources)\\[(\\d{1,3})]");

    private final NamedAuthorities named;

    @Inject
    public SheetForms(NamedAuthorities named) {
        this.named = named;
    }

    /** What was sent, its authority known as far as it can be; without blank lines once it is no longer being filled in. */
    public Settled read(FormBody body) {
        Filled form = FilledTree.flat(body.tree());
        boolean goesOn = body.pressed().filter(button -> !button.equals(SEND)).isPresent();
        return Settled.of(goesOn ? form : SheetForm.tidied(form), named);
    }

    /** The form as it must be shown where the button pressed only changes it; nothing where it sends it. */
    public Optional<Filled> stepped(Settled settled, Optional<String> pressed) {
        Filled form = settled.form();
        String button = pressed.orElse("");
        Matcher more = MORE.matcher(button);
        if (more.matches()) {
            return Optional.of(form.withOneMoreLine(more.group(1), SheetForm.blankLine(more.group(1), form)));
        }
        Matcher fewer = FEWER.matcher(button);
        if (fewer.matches()) {
            return Optional.of(form.withoutLine(fewer.group(1), Integer.parseInt(fewer.group(2))));
        }
        boolean notSentYet = pressed.isEmpty() && form.blank(SheetForm.AUTHORITY) && !form.blank(SheetForm.PLACE);
        return button.equals(FIND) || notSentYet ? Optional.of(form) : Optional.empty();
    }

    /** What the form proposes; refused with everything that is wrong, in the reader's language. */
    ProposeAction.Command proposal(Filled form, Messages messages) {
        FieldErrors errors = new FieldErrors(messages);
        new SheetForm(named, errors).require(form, "contact.", "name", "email");
        if (form.blank("consent")) {
            errors.add("consent", "form.consent.missing");
        }
        return made(form, errors, tree -> new SheetReader(messages).proposal(withContact(tree)));
    }

    /** The sheet that the form writes; refused with everything that is wrong, in the reader's language. */
    public Sheet sheet(Filled form, Messages messages) {
        return made(form, new FieldErrors(messages), new SheetReader(messages)::sheet);
    }

    /** The event that a form of its own tells; refused with everything that is wrong, in the reader's language. */
    LifeEvent event(Filled form, List<Filled> sources, Messages messages) {
        FieldErrors errors = new FieldErrors(messages);
        SheetForm sheet = new SheetForm(named, errors);
        sheet.require(form, "", "type");
        return checked(
                errors, FilledTree.of(sheet.event(form, "", sources), List.of()), new SheetReader(messages)::event);
    }

    private <T> T made(Filled form, FieldErrors errors, Function<JsonNode, T> reader) {
        SheetForm sheet = new SheetForm(named, errors);
        sheet.require(form);
        return checked(errors, FilledTree.of(sheet.written(form), SEVERAL), reader);
    }

    private static <T> T checked(FieldErrors errors, JsonNode tree, Function<JsonNode, T> reader) {
        List<FieldError> found = errors.all();
        T made = read(found, tree, reader);
        if (!found.isEmpty()) {
            throw new RequestRefused(ProblemType.INVALID, ShownErrors.inOrder(found));
        }
        return made;
    }

    private static <T> T read(List<FieldError> found, JsonNode tree, Function<JsonNode, T> reader) {
        try {
            return reader.apply(tree);
        } catch (RequestRefused refused) {
            throw new RequestRefused(refused.type(), ShownErrors.together(found, refused.errors()));
        }
    }

    /** A contact of which nothing is written lacks each of its parts, and is told at each. */
    private static JsonNode withContact(JsonNode tree) {
        if (!tree.path("contact").isObject()) {
            ((ObjectNode) tree).putObject("contact");
        }
        return tree;
    }
}
