package org.observatoire.web.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.observatoire.domain.action.Editorial;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;

/** Reads from JSON why something is refused or withdrawn. */
public final class ReasonReader {

    private ReasonReader() {}

    public static String reason(JsonNode object, Messages messages) {
        Fields fields = Fields.of(object, new FieldErrors(messages));
        fields.require("reason");
        Optional<String> reason =
                fields.text("reason", written -> new Editorial.Refused(Instant.EPOCH, written).reason());
        fields.nothingElse();
        fields.errors().refuseAny(ProblemType.INVALID);
        return reason.orElseThrow();
    }
}
