package org.observatoire.web.palmares;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.palmares.DeliberationInFull;
import org.observatoire.application.palmares.PalmaresSeal;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.CategoryPalmares;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.NomineeLine;
import org.observatoire.domain.palmares.Palmares;
import org.observatoire.domain.palmares.Returns;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Term;

/** Words what is about to become public, so that nobody learns it afterwards. */
final class ProclamationInWords {

    private final Messages messages;
    private final DeliberationInFull deliberation;
    private final Palmares palmares;

    ProclamationInWords(Messages messages, DeliberationInFull deliberation, Palmares palmares) {
        this.messages = messages;
        this.deliberation = deliberation;
        this.palmares = palmares;
    }

    ProclamationView view() {
        return new ProclamationView(
                year(),
                palmares.rules().name(),
                palmares.version() > 1,
                palmares.version(),
                given(),
                palmares.categories().stream()
                        .flatMap(category -> category.departure().stream())
                        .map(departure -> new ProclamationView.Reason(
                                award(departure.category()).label(), departure.reason()))
                        .toList(),
                palmares.correction().orElse(""),
                becomes(),
                palmares.rules().gold() && palmares.gold().isEmpty(),
                PalmaresSeal.ofWhatItSays(palmares));
    }

    private List<ProclamationView.Given> given() {
        Map<NominationId, NomineeLine> lines =
                lines().collect(Collectors.toMap(NomineeLine::nomination, Function.identity()));
        boolean shared = palmares.gold().size() > 1;
        Stream<ProclamationView.Given> gold =
                palmares.gold().stream().map(lines::get).map(line -> given(Distinction.GOLD, "", line, shared));
        Stream<ProclamationView.Given> others = palmares.categories().stream()
                .flatMap(category -> Stream.of(Distinction.SILVER, Distinction.BRONZE)
                        .flatMap(metal -> category.with(metal).stream()
                                .map(line ->
                                        given(metal, award(category.category()).label(), line, line.exAequo()))));
        return Stream.concat(gold, others).toList();
    }

    private ProclamationView.Given given(Distinction metal, String category, NomineeLine line, boolean exAequo) {
        return new ProclamationView.Given(
                Term.of(messages, metal),
                category,
                line.title(),
                Optional.ofNullable(deliberation.authorities().get(line.authority()))
                        .map(LocalAuthority::name)
                        .orElse(""),
                exAequo);
    }

    private List<String> becomes() {
        List<String> becomes = new ArrayList<>();
        becomes.add(messages.text("proclaim.public.where", year()));
        becomes.add(messages.text("proclaim.public.nominees", lines().count()));
        becomes.add(messages.text(
                "proclaim.public.unranked",
                lines().filter(line -> line.rank().isEmpty()).count()));
        becomes.add(messages.text("proclaim.public." + palmares.detail().code(), jurors()));
        becomes.add(messages.text("proclaim.public.recusals"));
        becomes.add(messages.text("proclaim.public.seal"));
        return List.copyOf(becomes);
    }

    /** The most papers of a category: pseudonyms are given anew in each. */
    private int jurors() {
        return palmares.categories().stream()
                .map(CategoryPalmares::returns)
                .filter(Returns.Papers.class::isInstance)
                .mapToInt(returns -> ((Returns.Papers) returns).papers().size())
                .max()
                .orElse(0);
    }

    private Stream<NomineeLine> lines() {
        return palmares.categories().stream().flatMap(category -> category.nominees().stream());
    }

    private AwardCategory award(CategoryId category) {
        return palmares.rules().category(category).orElseThrow();
    }

    private String year() {
        return Integer.toString(palmares.rules().year());
    }
}
