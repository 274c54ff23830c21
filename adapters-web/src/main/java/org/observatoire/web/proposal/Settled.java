package org.observatoire.web.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/**
 * A form whose authority is known as far as it can be.
 *
 * @param form the form: an authority that is known is named in full
 * @param offered those that what was typed may mean, where there are several
 * @param areas their départements and regions
 */
public record Settled(Filled form, List<LocalAuthority> offered, Map<AuthorityId, LocalAuthority> areas) {

    /** The same authorities offered beside another form. */
    public Settled with(Filled other) {
        return new Settled(other, offered, areas);
    }

    public static Settled of(Filled form, NamedAuthorities named) {
        Filled chosen = form.one(SheetForm.PLACE)
                        .strip()
                        .equals(form.one(SheetForm.SEARCHED).strip())
                ? form
                : form.with(SheetForm.AUTHORITY, "");
        if (!chosen.blank(SheetForm.AUTHORITY)) {
            NamedAuthorities.Meant meant = named.by(chosen.one(SheetForm.AUTHORITY));
            if (meant.authorities().size() == 1) {
                return known(chosen, meant.authorities().get(0), meant.areas());
            }
        }
        return searched(chosen, named);
    }

    private static Settled searched(Filled form, NamedAuthorities named) {
        String typed = form.one(SheetForm.PLACE);
        NamedAuthorities.Meant meant = named.by(typed);
        Optional<LocalAuthority> only = meant.only(typed);
        if (only.isPresent()) {
            return known(form, only.get(), meant.areas());
        }
        Filled asked = form.with(SheetForm.AUTHORITY, "").with(SheetForm.SEARCHED, typed);
        return new Settled(asked, meant.authorities(), meant.areas());
    }

    private static Settled known(Filled form, LocalAuthority authority, Map<AuthorityId, LocalAuthority> areas) {
        String label = NamedAuthorities.label(authority, areas);
        return new Settled(
                form.with(SheetForm.AUTHORITY, authority.id().value())
                        .with(SheetForm.PLACE, label)
                        .with(SheetForm.SEARCHED, label),
                List.of(),
                areas);
    }
}
