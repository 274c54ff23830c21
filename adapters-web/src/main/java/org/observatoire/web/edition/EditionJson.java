package org.observatoire.web.edition;

import java.util.Optional;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.domain.edition.Stage;

/**
 * An edition among others, as the API tells it.
 *
 * @param year its year
 * @param kind {@code judged} here, or {@code recorded} from public sources
 * @param name how people call it, where it was judged here
 * @param stage how far it has come
 * @param palmares where its palmarès can be read, once it is public
 */
record EditionJson(int year, String kind, Optional<String> name, String stage, Optional<String> palmares) {

    static final String JUDGED = "judged";
    static final String RECORDED = "recorded";

    static EditionJson of(ListEditions.Known known) {
        Stage stage = known.judgedHere().map(edition -> edition.stage()).orElse(Stage.PROCLAIMED);
        return new EditionJson(
                known.year(),
                known.judgedHere().isPresent() ? JUDGED : RECORDED,
                known.judgedHere().map(edition -> edition.rules().name()),
                stage.code(),
                Optional.of(palmaresOf(known.year())).filter(address -> stage == Stage.PROCLAIMED));
    }

    static String palmaresOf(int year) {
        return "/api/v1/editions/" + year + "/palmares";
    }
}
