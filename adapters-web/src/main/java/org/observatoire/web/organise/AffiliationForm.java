package org.observatoire.web.organise;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;
import org.observatoire.web.proposal.Filled;
import org.observatoire.web.proposal.NamedAuthorities;
import org.observatoire.web.proposal.Settled;

/** The authority that someone belongs to, as it is typed; nobody has to have one. */
final class AffiliationForm {

    static final String PLACE = "place";
    private static final String AUTHORITY = "authority";
    private static final String FIND = "find";

    private final FormBody body;
    private final Settled settled;

    private AffiliationForm(FormBody body, Settled settled) {
        this.body = body;
        this.settled = settled;
    }

    static AffiliationForm of(FormBody body, NamedAuthorities named) {
        return new AffiliationForm(
                body, Settled.of(new Filled(FormView.of(body.tree()).typed()), named));
    }

    /** Whether the button pressed only looks for authorities. */
    boolean searches() {
        return body.pressed().filter(FIND::equals).isPresent();
    }

    /** The authority meant; nothing where none was typed, or where what was typed is told to be unclear. */
    Optional<AuthorityId> affiliation(FieldErrors errors) {
        Filled form = settled.form();
        if (form.blank(PLACE)) {
            return Optional.empty();
        }
        if (form.blank(AUTHORITY)) {
            boolean several = !settled.offered().isEmpty();
            errors.add(
                    several ? AUTHORITY : PLACE,
                    several ? "form.place.several" : "form.place.unknown",
                    form.one(PLACE).strip());
            return Optional.empty();
        }
        return errors.checked(PLACE, () -> new AuthorityId(form.one(AUTHORITY)));
    }

    /** The form as it came, the authority named in full where it is known. */
    FormView view(FormView again) {
        return new FormView(settled.form().values(), again.fields(), again.errors(), again.refusal());
    }

    FormView view() {
        return view(FormView.blank());
    }

    List<Choice> offers() {
        return settled.offered().stream()
                .map(authority -> Choice.of(authority.id().value(), NamedAuthorities.label(authority, settled.areas())))
                .toList();
    }
}
