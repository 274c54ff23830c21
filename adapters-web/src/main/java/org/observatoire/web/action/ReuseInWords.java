package org.observatoire.web.action;

import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.web.http.Messages;

/** Words who says that an action borrowed from another. */
public final class ReuseInWords {

    private ReuseInWords() {}

    public static String confirmation(Messages messages, Reuse reuse) {
        return messages.text("reuse.confirmed."
                + switch (reuse.confirmedBy().size()) {
                    case 0 -> "nobody";
                    case 1 -> reuse.confirmedBy().iterator().next().code();
                    default -> "both";
                });
    }
}
