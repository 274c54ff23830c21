package org.observatoire.web.exchange;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.JsonBody;

/**
 * The columns of a table of actions, in their order. Each holds a member of the action's line. Some are written about the
 * action and can be brought in again; the others are told besides, for whoever reads the table.
 */
enum Column {
    ID("id"),
    AUTHORITY("authority"),
    TITLE("title"),
    SUMMARY("summary"),
    CATEGORIES("categories", Shape.CODES),
    CHANNELS("channels", Shape.CODES),
    CHANNELS_CERTAINTY("channelsCertainty"),
    HASHTAGS("hashtags", Shape.CODES),
    AUDIENCES("audiences", Shape.CODES),
    TRIGGER_DATE("triggerDate", "/trigger/date"),
    TRIGGER_CERTAINTY("triggerCertainty", "/trigger/certainty"),
    TRIGGER_TEXT("triggerText", "/trigger/text"),
    CONTRIBUTORS("contributors", Shape.TREE),
    SOURCES("sources", Shape.TREE),
    EVENTS("events", Shape.TREE),
    INSPIRED_BY("inspiredBy", Shape.TREE),
    PUBLISHED_AT("publishedAt"),
    LAUNCHED_ON("launchedOn"),
    STATUS("status"),
    DISTINCTIONS("distinctions", Shape.CODES),
    AUTHORITY_NAME("authorityName"),
    AUTHORITY_KIND("authorityKind"),
    POPULATION("population", Shape.NUMBER),
    DEPARTMENT("department"),
    DEPARTMENT_NAME("departmentName"),
    REGION("region"),
    REGION_NAME("regionName"),
    PAGE("page");

    /** Those that are written about an action. */
    static final List<Column> WRITTEN = List.copyOf(EnumSet.range(ID, PUBLISHED_AT));

    /** Those that are told besides. */
    static final List<Column> TOLD = List.copyOf(EnumSet.range(LAUNCHED_ON, PAGE));

    /** Those without which an action is none. */
    static final List<Column> NEEDED = List.of(ID, AUTHORITY, TITLE, SUMMARY);

    /** How a member stands in a cell. */
    enum Shape implements Coded {
        /** A text, as it is. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** Terms of a vocabulary, or mots-dièse, with a bar in between. */
        CODES,
        /** A list of things that have parts, in JSON. */
        TREE
    }

    private static final String BAR = "|";
    private static final Pattern BETWEEN_CODES = Pattern.compile("[|,;]");
    private static final Pattern BETWEEN_TEXTS = Pattern.compile("[|\\s]+");

    private final String header;
    private final JsonPointer place;
    private final Shape shape;

    Column(String header) {
        this(header, Shape.TEXT);
    }

    Column(String header, Shape shape) {
        this(header, "/" + header, shape);
    }

    Column(String header, String place) {
        this(header, place, Shape.TEXT);
    }

    Column(String header, String place, Shape shape) {
        this.header = header;
        this.place = JsonPointer.compile(place);
        this.shape = shape;
    }

    /** The column of a name, whatever its capitals. */
    static Optional<Column> named(String name) {
        return Stream.of(values())
                .filter(column -> column.header.equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** Its name, on the first row of a table. */
    String header() {
        return header;
    }

    Shape shape() {
        return shape;
    }

    /** What an action's line says there, as a cell. */
    String cell(JsonNode line) {
        JsonNode member = line.at(place);
        return switch (shape) {
            case TEXT, NUMBER -> member.asText("");
            case CODES ->
                StreamSupport.stream(member.spliterator(), false)
                        .map(JsonNode::textValue)
                        .collect(Collectors.joining(BAR));
            case TREE -> member.isEmpty() ? "" : member.toString();
        };
    }

    /** Writes what a cell says where it belongs in an action's line; a blank cell says nothing. */
    void write(String cell, ObjectNode line, FieldErrors errors) {
        if (!cell.isBlank()) {
            ObjectNode holder = line.withObject(place.head());
            member(cell, errors).ifPresent(member -> holder.set(place.last().getMatchingProperty(), member));
        }
    }

    private Optional<JsonNode> member(String cell, FieldErrors errors) {
        return switch (shape) {
            case TEXT, NUMBER -> Optional.of(TextNode.valueOf(cell));
            case CODES -> Optional.of(texts(BETWEEN_CODES, cell));
            case TREE ->
                cell.startsWith("[") ? JsonBody.part(header, cell, errors) : Optional.of(texts(BETWEEN_TEXTS, cell));
        };
    }

    private static ArrayNode texts(Pattern between, String cell) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        between.splitAsStream(cell)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        return texts;
    }
}
