package org.observatoire.web.proposal;

import com.google.inject.Inject;
import java.util.regex.Pattern;
import org.observatoire.application.actor.Token;
import org.observatoire.application.port.Identifiers;

/** What tells a form that is filled in from every other, so that sending it twice does once what it asks for. */
public final class FormKeys {

    private static final String KEY = "key";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43,100}");

    private final Identifiers identifiers;

    @Inject
    public FormKeys(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** The key of a keyed form. */
    public static Token of(Filled form) {
        return new Token(form.one(KEY));
    }

    public Token newKey() {
        return identifiers.token();
    }

    /** The form under its own key, or under a new one where it has none of ours. */
    public Settled keyed(Settled settled) {
        boolean ours = TOKEN.matcher(settled.form().one(KEY)).matches();
        return ours ? settled : under(newKey(), settled);
    }

    public Settled under(Token key, Settled settled) {
        return settled.with(settled.form().with(KEY, key.secret()));
    }
}
