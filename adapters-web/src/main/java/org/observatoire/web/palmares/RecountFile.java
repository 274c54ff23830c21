package org.observatoire.web.palmares;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.seal.Sha256;
import org.observatoire.domain.palmares.Palmares;
import org.observatoire.domain.palmares.Recount;
import org.observatoire.web.http.JsonBody;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.RequestRefused;

/**
 * A recount file that was read.
 *
 * @param palmares what it tells
 * @param seal the seal that it bears
 * @param sealOfTheRest the seal of all the rest of it, worked out anew
 */
public record RecountFile(Palmares palmares, String seal, String sealOfTheRest) {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 256 * 1024 * 1024;

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** Reads a file; {@link RequestRefused} where it is not JSON, or is no recount file. */
    public static RecountFile read(byte[] bytes, Messages messages) {
        ObjectNode object = (ObjectNode) JsonBody.object(bytes, messages);
        Palmares palmares = RecountReader.palmares(object, messages);
        String seal = object.remove("seal").textValue();
        return new RecountFile(palmares, seal, "sha256:" + Sha256.of(canonical(object)));
    }

    /** Reads a file of the archive, which this program wrote itself. */
    public static RecountFile of(PalmaresArchive.Proclaimed proclaimed) {
        try {
            return read(proclaimed.recountFile().getBytes(StandardCharsets.UTF_8), Messages.in(Language.ENGLISH));
        } catch (RequestRefused unreadable) {
            throw new IllegalStateException(
                    "the recount file kept for " + proclaimed.year() + " cannot be read", unreadable);
        }
    }

    /** Whether not a character of it was changed since it was sealed. */
    public boolean sealHolds() {
        return seal.equals(sealOfTheRest);
    }

    /** What it states and the count contradicts. */
    public List<Recount.Difference> differences() {
        return Recount.differencesIn(palmares);
    }

    /** The form of RFC 8785, for what such a file may hold: whole numbers, texts, booleans and nulls. */
    private static String canonical(ObjectNode object) {
        try {
            return CANONICAL.writeValueAsString(CANONICAL.treeToValue(object, Object.class));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("what was read as JSON can be written as JSON", bug);
        }
    }
}
