package org.observatoire.web.palmares;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.palmares.ReadPalmares;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.CategoryPalmares;
import org.observatoire.domain.palmares.Departure;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.NomineeLine;
import org.observatoire.domain.palmares.Palmares;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Term;

/** Words the palmarès of an edition judged here. */
final class ProclaimedInWords {

    private final Messages messages;
    private final Palmares palmares;
    private final Entries entries;

    ProclaimedInWords(Messages messages, Palmares palmares, Entries entries) {
        this.messages = messages;
        this.palmares = palmares;
        this.entries = entries;
    }

    /** The palmarès that holds, the last of its versions. */
    static ProclaimedView view(Frame frame, ReadPalmares.Judged judged, ReadPalmares.Told told) {
        Palmares palmares = RecountFile.of(judged.current()).palmares();
        Entries entries = new Entries(frame, told.actions(), told.authorities());
        return new ProclaimedInWords(frame.messages(), palmares, entries)
                .view(
                        frame.text(
                                "judged.proclaimed-on",
                                new DatesInWords(frame.messages()).say(palmares.proclaimedAt())),
                        recountOf(judged.current()),
                        judged.versions());
    }

    /** A palmarès that is not proclaimed, and has no recount file yet. */
    ProclaimedView preview(List<PalmaresArchive.Proclaimed> versions) {
        return view(messages.text("preview.at"), "", versions);
    }

    private ProclaimedView view(String at, String recount, List<PalmaresArchive.Proclaimed> versions) {
        return new ProclaimedView(
                at,
                messages.text("judged.detail." + palmares.detail().code()),
                gold(),
                palmares.categories().stream().map(this::category).toList(),
                recount,
                "palmares-" + palmares.rules().year() + "-v" + palmares.version() + ".json",
                versions.stream().map(this::version).toList());
    }

    private List<ProclaimedView.Laureate> gold() {
        Map<NominationId, NomineeLine> lines = palmares.categories().stream()
                .flatMap(category -> category.nominees().stream())
                .collect(Collectors.toMap(NomineeLine::nomination, Function.identity()));
        boolean shared = palmares.gold().size() > 1;
        return palmares.gold().stream()
                .map(gold -> laureate(lines.get(gold), shared))
                .toList();
    }

    private ProclaimedView.Category category(CategoryPalmares category) {
        AwardCategory award = award(category);
        Charts charts = new Charts(messages, palmares.rules(), award, category.returns());
        return new ProclaimedView.Category(
                award.id().value(),
                award.label(),
                Stream.of(Distinction.SILVER, Distinction.BRONZE, Distinction.MENTION)
                        .flatMap(distinction -> metal(category, distinction))
                        .toList(),
                category.departure().map(Departure::reason).orElse(""),
                category.nominees().stream()
                        .sorted(Comparator.comparing(line -> line.rank().orElse(Integer.MAX_VALUE)))
                        .map(line -> nominee(line, charts))
                        .toList());
    }

    private Stream<ProclaimedView.Metal> metal(CategoryPalmares category, Distinction distinction) {
        List<NomineeLine> lines = category.with(distinction);
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(new ProclaimedView.Metal(
                        Term.of(messages, distinction),
                        lines.stream()
                                .map(line -> laureate(line, line.exAequo()))
                                .toList()));
    }

    private ProclaimedView.Laureate laureate(NomineeLine line, boolean exAequo) {
        AwardCategory award =
                palmares.rules().category(line.nomination().category()).orElseThrow();
        return new ProclaimedView.Laureate(
                entry(line),
                award.label(),
                exAequo,
                line.firmness()
                        .map(firmness -> FirmnessInWords.of(firmness, messages))
                        .orElse(""));
    }

    private ProclaimedView.Nominee nominee(NomineeLine line, Charts charts) {
        return new ProclaimedView.Nominee(
                entry(line),
                line.rank()
                        .map(rank -> messages.text("judged.rank", rank))
                        .orElseGet(() -> messages.text("judged.unranked")),
                messages.text("judged.given", line.coverage().given()),
                line.coverage().recused(),
                charts.of(line.nomination()));
    }

    private EditionView.Entry entry(NomineeLine line) {
        return entries.of(line.nomination().action(), line.title());
    }

    private ProclaimedView.Version version(PalmaresArchive.Proclaimed version) {
        Optional<String> correction = RecountFile.of(version).palmares().correction();
        return new ProclaimedView.Version(
                messages.text("judged.version", version.version(), new DatesInWords(messages).say(version.at())),
                correction.orElse(""),
                recountOf(version));
    }

    private AwardCategory award(CategoryPalmares category) {
        return palmares.rules().category(category.category()).orElseThrow();
    }

    private static String recountOf(PalmaresArchive.Proclaimed version) {
        return "/api/v1/editions/" + version.year() + "/recount?version=" + version.version();
    }
}
