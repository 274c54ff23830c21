package org.observatoire.web.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.observatoire.application.action.RecordAction;
import org.observatoire.application.inspiration.LinkReuse;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.RecordedLaureate;
import org.observatoire.domain.palmares.RecordedPalmares;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.action.SheetReader;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;

/** The facts of the 2020 edition, gathered from public pages and shipped with the code. */
final class Hashtags2020 {

    private static final Set<String> AROUND_THE_SHEET = Set.of("id", "inspiredBy");

    private final JsonNode facts;

    private Hashtags2020(JsonNode facts) {
        this.facts = facts;
    }

    static Hashtags2020 read() {
        try (InputStream file = Hashtags2020.class.getResourceAsStream("hashtags-2020.json")) {
            return new Hashtags2020(new ObjectMapper().readTree(file));
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }

    List<RecordAction.Command> actions() {
        SheetReader reader = new SheetReader(Messages.in(Language.FRENCH));
        return stream(facts.get("actions"))
                .map(action -> new RecordAction.Command(idOf(action), reader.sheet(sheetOf(action))))
                .toList();
    }

    List<LinkReuse.Command> reuses() {
        return stream(facts.get("actions"))
                .filter(action -> action.has("inspiredBy"))
                .map(action -> new LinkReuse.Command(
                        idOf(action), new ActionId(action.get("inspiredBy").asText()), Optional.empty()))
                .toList();
    }

    RecordedPalmares palmares() {
        JsonNode edition = facts.get("edition");
        List<RecordedLaureate> laureates = stream(edition.get("knownLaureates"))
                .map(Hashtags2020::laureate)
                .toList();
        List<ActionId> nominated = stream(edition.get("knownNomineesOnly"))
                .map(id -> new ActionId(id.asText()))
                .toList();
        return new RecordedPalmares(
                edition.get("year").asInt(),
                edition.get("rank").asInt(),
                edition.get("theme").asText(),
                edition.get("ceremony").asText(),
                LocalDate.parse(edition.get("nomineesPublishedOn").asText()),
                LocalDate.parse(edition.get("awardedOn").asText()),
                edition.get("candidates").asText(),
                edition.get("nominees").asInt(),
                texts(edition.get("categories")),
                given(edition.get("distinctions")),
                edition.get("recordIsComplete").asBoolean(),
                laureates,
                nominated,
                citedBesides(laureates, nominated),
                sources());
    }

    /** Sources are shared by the whole file; a sheet lists its own, and those that its events cite. */
    private ObjectNode sheetOf(JsonNode action) {
        ObjectNode sheet = action.deepCopy();
        sheet.remove(AROUND_THE_SHEET);
        Set<String> cited = new LinkedHashSet<>(texts(action.get("sources")));
        stream(action.get("events"))
                .filter(event -> event.has("source"))
                .forEach(event -> cited.add(event.get("source").asText()));
        ArrayNode sources = sheet.putArray("sources");
        cited.forEach(
                id -> sources.add(((ObjectNode) facts.get("sources").get(id).deepCopy()).put("id", id)));
        return sheet;
    }

    private List<ActionId> citedBesides(List<RecordedLaureate> laureates, List<ActionId> nominated) {
        List<ActionId> cited = new ArrayList<>(
                stream(facts.get("actions")).map(Hashtags2020::idOf).toList());
        cited.removeAll(laureates.stream().map(RecordedLaureate::action).toList());
        cited.removeAll(nominated);
        return cited;
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        facts.get("sources")
                .properties()
                .forEach(entry -> sources.add(new Source(
                        entry.getKey(),
                        entry.getValue().get("title").asText(),
                        Optional.of(entry.getValue().get("publisher").asText()),
                        Optional.of(entry.getValue().get("url").asText()))));
        return sources;
    }

    private static RecordedLaureate laureate(JsonNode laureate) {
        return new RecordedLaureate(
                new ActionId(laureate.get("action").asText()),
                Coded.find(Distinction.class, laureate.get("distinction").asText())
                        .orElseThrow(),
                Optional.ofNullable(laureate.get("category")).map(JsonNode::asText),
                laureate.path("exAequo").asBoolean(),
                texts(laureate.get("sources")),
                Coded.find(Certainty.class, laureate.get("certainty").asText()).orElseThrow());
    }

    private static Map<Distinction, Integer> given(JsonNode numbers) {
        Map<Distinction, Integer> given = new EnumMap<>(Distinction.class);
        numbers.properties()
                .forEach(entry -> given.put(
                        Coded.find(Distinction.class, entry.getKey()).orElseThrow(),
                        entry.getValue().asInt()));
        return given;
    }

    private static ActionId idOf(JsonNode action) {
        return new ActionId(action.get("id").asText());
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
