package org.observatoire.web.palmares;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.CategoryPalmares;
import org.observatoire.domain.palmares.Departure;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.Firmness;
import org.observatoire.domain.palmares.NomineeLine;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.domain.palmares.Returns;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.web.http.Fields;

/** Reads a category of a recount file. */
final class RecountCategory {

    private static final long MOST = 1_000_000_000;

    private final RecountReturns returns;

    RecountCategory(EditionRules rules, PublishedDetail detail, int format) {
        this.returns = new RecountReturns(rules.method(), detail, format);
    }

    Optional<CategoryPalmares> category(Fields fields) {
        fields.require("id", "nominees", "returns");
        fields.requireMention("departure");
        Optional<CategoryId> id = fields.text("id", CategoryId::new);
        Optional<List<NomineeLine>> nominees = fields.list("nominees", (at, node) -> nominee(at, node, fields));
        Optional<Returns> counted = fields.object("returns", returns::returns);
        Optional<Departure> departure = id.flatMap(known -> fields.object("departure", one -> departure(known, one)));
        if (id.isPresent()) {
            fields.nothingElse();
        }
        return id.flatMap(known ->
                nominees.flatMap(lines -> counted.map(count -> new CategoryPalmares(known, lines, count, departure))));
    }

    private static Optional<NomineeLine> nominee(String at, JsonNode node, Fields whole) {
        return Fields.at(at, node, whole.errors()).flatMap(fields -> {
            fields.require("nomination", "title", "authority", "coverage", "exAequo");
            fields.requireMention("rank", "distinction", "firmness");
            Optional<NominationId> nomination = fields.text("nomination", NominationId::of);
            Optional<String> title = fields.text("title", written -> written);
            Optional<AuthorityId> authority = fields.text("authority", AuthorityId::new);
            Optional<Coverage> coverage = fields.object("coverage", RecountCategory::coverage);
            Optional<Integer> rank = fields.whole("rank", 1, MOST).map(Long::intValue);
            Optional<Distinction> distinction = fields.term("distinction", Distinction.class);
            Optional<Boolean> exAequo = fields.truth("exAequo");
            Optional<Firmness> firmness = fields.object("firmness", RecountCategory::firmness);
            fields.nothingElse();
            return fields.errors().all().isEmpty()
                    ? Optional.of(new NomineeLine(
                            nomination.orElseThrow(),
                            title.orElseThrow(),
                            authority.orElseThrow(),
                            coverage.orElseThrow(),
                            rank,
                            distinction,
                            exAequo.orElseThrow(),
                            firmness))
                    : Optional.empty();
        });
    }

    private static Optional<Coverage> coverage(Fields fields) {
        return numbers(fields, "given", "abstained", "notYetGiven", "recused")
                .map(read -> new Coverage(read.get(0), read.get(1), read.get(2), read.get(3)));
    }

    private static Optional<Firmness> firmness(Fields fields) {
        return numbers(fields, "methods", "sameRank", "cases", "unchanged", "best", "worst")
                .map(read -> read.stream().mapToInt(Long::intValue).toArray())
                .map(read -> new Firmness(read[0], read[1], read[2], read[3], read[4], read[5]));
    }

    private static Optional<List<Long>> numbers(Fields fields, String... names) {
        fields.require(names);
        List<Long> numbers = List.of(names).stream()
                .flatMap(name -> fields.whole(name, 0, MOST).stream())
                .toList();
        fields.nothingElse();
        return Optional.of(numbers).filter(read -> read.size() == names.length);
    }

    private static Optional<Departure> departure(CategoryId category, Fields fields) {
        fields.require("laureates", "bronze", "reason");
        Optional<List<NominationId>> laureates = fields.texts("laureates", NominationId::of);
        Optional<List<NominationId>> bronze = fields.texts("bronze", NominationId::of);
        Optional<String> reason = fields.text("reason", written -> written);
        fields.nothingElse();
        return laureates.flatMap(first -> bronze.flatMap(
                next -> reason.flatMap(why -> fields.made(() -> new Departure(category, first, next, why)))));
    }
}
