package org.observatoire.web.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.action.Trigger;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.TypedDate;

/** Fills the form of a sheet with what the sheet says, so that sending it untouched changes nothing. */
final class FilledSheet {

    private final DatesInWords dates;
    private final Map<AuthorityId, LocalAuthority> territories;

    FilledSheet(DatesInWords dates, Map<AuthorityId, LocalAuthority> territories) {
        this.dates = dates;
        this.territories = territories;
    }

    Filled of(Sheet sheet) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(SheetForm.AUTHORITY, List.of(sheet.authority().value()));
        values.put(SheetForm.PLACE, List.of(named(sheet.authority())));
        values.put(SheetForm.SEARCHED, List.of(named(sheet.authority())));
        values.put("title", List.of(sheet.title()));
        values.put("summary", List.of(sheet.summary()));
        values.put(
                "hashtags",
                List.of(sheet.hashtags().stream().map(Hashtag::toString).collect(Collectors.joining(" "))));
        values.put("channels", codes(sheet.channels()));
        values.put("channelsCertainty", List.of(sheet.channelsCertainty().code()));
        values.put(
                "categories",
                sheet.categories().stream().map(category -> category.value()).toList());
        values.put("audiences", codes(sheet.audiences()));
        sheet.trigger().ifPresent(trigger -> fill(values, trigger));
        return new Filled(values)
                .withLines(
                        SheetForm.EVENTS,
                        sheet.life().events().stream().map(this::line).toList())
                .withLines(
                        SheetForm.CONTRIBUTORS,
                        sheet.contributors().stream().map(FilledSheet::line).toList())
                .withLines(
                        SheetForm.SOURCES,
                        sheet.sources().stream().map(FilledSheet::line).toList());
    }

    private void fill(Map<String, List<String>> values, Trigger trigger) {
        values.put("trigger.date", List.of(TypedDate.write(dates, trigger.date())));
        values.put("trigger.text", List.of(trigger.text()));
        values.put("trigger.certainty", List.of(trigger.certainty().code()));
    }

    private Filled line(LifeEvent event) {
        Map<String, List<String>> line = new LinkedHashMap<>();
        line.put("type", List.of(Happening.of(event).code()));
        line.put("modality", List.of(event.facts().modality().code()));
        line.put("date", List.of(event.facts().date().map(this::written).orElse("")));
        line.put("text", List.of(event.facts().text()));
        line.put("certainty", List.of(event.facts().certainty().code()));
        line.put("source", List.of(event.facts().source().orElse("")));
        line.put("name", List.of(name(event).orElse("")));
        line.put(
                "channel",
                List.of(
                        event instanceof LifeEvent.Extended extended
                                ? extended.channel().code()
                                : ""));
        return new Filled(line);
    }

    private String written(ApproximateDate date) {
        return TypedDate.write(dates, date);
    }

    private Optional<String> name(LifeEvent event) {
        if (event instanceof LifeEvent.Transformed transformed) {
            return transformed.successor();
        }
        if (event instanceof LifeEvent.Relayed relayed) {
            return relayed.scope() == RelayScope.AUTHORITY ? relayed.authority().map(AuthorityId::value) : relayed.by();
        }
        return Optional.empty();
    }

    private String named(AuthorityId id) {
        return Optional.ofNullable(territories.get(id))
                .map(authority -> NamedAuthorities.label(authority, territories))
                .orElse(id.value());
    }

    private static Filled line(Contributor contributor) {
        return new Filled(Map.of(
                "role", List.of(contributor.role().code()),
                "kind", List.of(contributor.kind().code()),
                "label", List.of(contributor.label().orElse(""))));
    }

    private static Filled line(Source source) {
        return new Filled(Map.of(
                "id", List.of(source.id()),
                "title", List.of(source.title()),
                "publisher", List.of(source.publisher().orElse("")),
                "url", List.of(source.url().orElse(""))));
    }

    private static List<String> codes(List<? extends Coded> terms) {
        List<String> codes = new ArrayList<>();
        terms.forEach(term -> codes.add(term.code()));
        return codes;
    }
}
