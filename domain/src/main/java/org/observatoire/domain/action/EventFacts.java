package org.observatoire.domain.action;

import java.util.Optional;
import org.observatoire.domain.wording.Wording;

/**
 * What every event of a life tells.
 *
 * @param modality whether it is done, announced or considered
 * @param date when; absent where no source says
 * @param certainty how we know
 * @param text what happened, in a sentence; at most 2,000 characters, may be empty
 * @param source the {@link Source#id() source} that tells it, among those of the sheet
 */
public record EventFacts(
        Modality modality, Optional<ApproximateDate> date, Certainty certainty, String text, Optional<String> source) {

    /** Checks the text. */
    public EventFacts {
        text = Wording.free("text", text, 2_000);
        source = Wording.optional("source", source, 200);
    }
}
