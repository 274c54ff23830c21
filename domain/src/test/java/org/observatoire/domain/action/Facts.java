package org.observatoire.domain.action;

import java.util.Optional;

/** What events tell, where a test only cares for their modality and their date. */
public final class Facts {

    private Facts() {}

    public static EventFacts done() {
        return of(Modality.DONE, Optional.empty());
    }

    public static EventFacts done(String edtf) {
        return of(Modality.DONE, Optional.of(edtf));
    }

    public static EventFacts announced(String edtf) {
        return of(Modality.ANNOUNCED, Optional.of(edtf));
    }

    public static EventFacts considered() {
        return of(Modality.CONSIDERED, Optional.empty());
    }

    public static EventFacts of(Modality modality, Optional<String> edtf) {
        return new EventFacts(modality, edtf.map(ApproximateDate::new), Certainty.STATED, "", Optional.empty());
    }

    public static EventFacts from(String source) {
        return new EventFacts(Modality.DONE, Optional.empty(), Certainty.STATED, "", Optional.of(source));
    }
}
