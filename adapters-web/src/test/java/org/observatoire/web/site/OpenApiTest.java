package org.observatoire.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.domain.action.Audience;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.action.Tone;
import org.observatoire.domain.category.Measure;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.SizeBand;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.action.EventType;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.http.ProblemType;

class OpenApiTest {

    private static final Set<String> SERVICE = Set.of("/health", "/openapi.json", "/sitemap.xml", "/robots.txt");
    private static final Set<HandlerType> METHODS =
            Set.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

    private final JsonNode document = OpenApi.document();

    @Test
    void theDocumentAndTheRoutesAreTheSameBothWays() {
        try (ObservatoryInMemory observatory = new ObservatoryInMemory()) {
            Set<String> routes = endpoints(observatory)
                    .filter(endpoint -> forPrograms(endpoint.path))
                    .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertFalse(routes.isEmpty());
            assertEquals(described(), routes);
        }
    }

    @Test
    void whatIsNotInTheDocumentIsAPageOrTakesAForm() {
        try (ObservatoryInMemory observatory = new ObservatoryInMemory()) {
            assertEquals(
                    List.of(),
                    endpoints(observatory)
                            .filter(endpoint -> !forPrograms(endpoint.path))
                            .filter(endpoint -> endpoint.method != HandlerType.GET)
                            .filter(endpoint -> endpoint.method != HandlerType.POST)
                            .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                            .toList());
        }
    }

    @Test
    void theVocabulariesOfTheDocumentAreThoseOfTheField() {
        Stream.of(
                        AuthorityKind.class,
                        SizeBand.class,
                        StandingCategory.class,
                        Status.class,
                        Channel.class,
                        Audience.class,
                        Certainty.class,
                        Modality.class,
                        Tone.class,
                        RelayScope.class,
                        Contributor.Role.class,
                        Contributor.Kind.class,
                        EventType.class,
                        Distinction.class,
                        Editorial.Standing.class,
                        Reuse.Side.class,
                        Measure.class,
                        ActionCatalogue.Sort.class)
                .forEach(vocabulary -> assertEquals(
                        Stream.of(vocabulary.getEnumConstants())
                                .map(Coded::code)
                                .toList(),
                        texts("/components/schemas/" + vocabulary.getSimpleName() + "/enum"),
                        vocabulary.getSimpleName()));
    }

    @Test
    void everyKindOfProblemIsInTheDocument() {
        assertEquals(
                Stream.of(ProblemType.values())
                        .map(type -> "urn:observatoire:problem:" + type.code())
                        .toList(),
                texts("/components/schemas/Problem/properties/type/enum"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parameters", "responses", "schemas"})
    void everyReferenceLeadsSomewhere(String kind) {
        document.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith("#/components/" + kind))
                .forEach(reference ->
                        assertFalse(document.at(reference.substring(1)).isMissingNode(), reference));
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        List<String> names = document.findValuesAsText("operationId");
        assertEquals(names.size(), Set.copyOf(names).size());
        assertEquals(described().size(), names.size());
    }

    @Test
    void theDocumentTellsItsVersion() {
        assertEquals("3.1.0", document.get("openapi").asText());
        assertTrue(document.at("/info/version").asText().length() > 0);
    }

    private Set<String> described() {
        Set<String> described = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(name -> {
                    if (!name.equals("parameters")) {
                        described.add(name.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return described;
    }

    private List<String> texts(String pointer) {
        return StreamSupport.stream(document.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Stream<Endpoint> endpoints(ObservatoryInMemory observatory) {
        return observatory.server().javalin().unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> METHODS.contains(endpoint.method));
    }

    private static boolean forPrograms(String path) {
        return path.startsWith("/api/") || SERVICE.contains(path);
    }
}
