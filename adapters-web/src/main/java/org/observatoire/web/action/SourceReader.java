package org.observatoire.web.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import org.observatoire.domain.action.Source;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;

/** Reads a source from JSON: an object, or a web address alone. */
final class SourceReader {

    private SourceReader() {}

    /** The source at a place of a list, which gives it its identifier where it has none: {@code S1}, {@code S2}… */
    static Optional<Source> at(String path, int place, JsonNode node, FieldErrors errors) {
        String identifier = "S" + place;
        if (node.isTextual()) {
            return errors.checked(path, () -> Source.at(identifier, node.textValue()));
        }
        return Fields.at(path, node, errors).flatMap(fields -> source(identifier, fields));
    }

    private static Optional<Source> source(String identifier, Fields fields) {
        String id = fields.text("id", SourceReader::cited).orElse(identifier);
        Optional<String> title = fields.text("title", SourceReader::entitled);
        Optional<String> publisher =
                fields.text("publisher", SourceReader::publishedBy).flatMap(Function.identity());
        Optional<Source> address = fields.text("url", url -> Source.at(id, url));
        if (!fields.has("url")) {
            fields.require("title");
        }
        fields.nothingElse();
        return title.or(() -> address.map(Source::title))
                .map(known -> new Source(id, known, publisher, address.flatMap(Source::url)));
    }

    private static String cited(String id) {
        return new Source(id, "-", Optional.empty(), Optional.empty()).id();
    }

    private static String entitled(String title) {
        return new Source("-", title, Optional.empty(), Optional.empty()).title();
    }

    private static Optional<String> publishedBy(String publisher) {
        return new Source("-", "-", Optional.of(publisher), Optional.empty()).publisher();
    }
}
