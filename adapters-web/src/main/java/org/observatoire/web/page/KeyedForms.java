package org.observatoire.web.page;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.observatoire.application.actor.Token;
import org.observatoire.application.port.Identifiers;
import org.observatoire.web.http.Fields;

/**
 * Forms that carry the token of what they will make: sent twice, they make it once, and show the same link. The field is
 * hidden, under the name {@code key}.
 */
public final class KeyedForms {

    private static final String KEY = "key";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43,100}");

    private final Identifiers identifiers;

    @Inject
    public KeyedForms(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** The token that a form came with, where it is one of ours. */
    public static Optional<Token> keyOf(Fields fields) {
        return fields.text(KEY, written -> written)
                .filter(written -> TOKEN.matcher(written).matches())
                .map(Token::new);
    }

    /** The form under its own key, or under a new one where it has none of ours. */
    public FormView keyed(FormView form) {
        return TOKEN.matcher(form.value(KEY)).matches() ? form : withNewKey(form);
    }

    public FormView withNewKey(FormView form) {
        return form.with(KEY, identifiers.token().secret());
    }
}
