package org.observatoire.web.bootstrap;

import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import picocli.CommandLine.Option;

/** The language in which a command speaks. */
final class Spoken {

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr", description = "the language of messages")
    private Tongue lang;

    private enum Tongue {
        fr(Language.FRENCH),
        en(Language.ENGLISH);

        private final Language language;

        Tongue(Language language) {
            this.language = language;
        }
    }

    Messages messages() {
        return Messages.in(lang.language);
    }
}
