package org.observatoire.web.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.page.TypedDate;

/**
 * Puts what people fill in the form of a sheet as the readers of sheets expect it: dates in their notation, authorities by
 * their code, mots-dièse one by one, lines without the blank ones. What it cannot make out is told at its field and left
 * out.
 */
final class SheetForm {

    static final String EVENTS = "events";
    static final String CONTRIBUTORS = "contributors";
    static final String SOURCES = "sources";
    static final String PLACE = "place";
    static final String AUTHORITY = "authority";

    /** The text that the authorities offered answer to: what is typed since makes the choice void. */
    static final String SEARCHED = "searched";

    /** What the form holds that is no part of a sheet. */
    private static final Set<String> BESIDES = Set.of(PLACE, SEARCHED, "key", "consent", "revision");

    /** What a line is about; the rest of it has a value from the start. */
    private static final Set<String> EVENT_SAYS = Set.of("type", "date", "text", "name", "channel", "source");

    private static final Set<String> CONTRIBUTOR_SAYS = Set.of("role", "kind", "label");
    private static final Set<String> SOURCE_SAYS = Set.of("title", "url", "publisher");
    private static final Pattern SOURCE_NUMBER = Pattern.compile("[sS]?(\\d{1,3})");

    private final NamedAuthorities named;
    private final FieldErrors errors;

    SheetForm(NamedAuthorities named, FieldErrors errors) {
        this.named = named;
        this.errors = errors;
    }

    /** The form without the lines in which nothing was written; every source has the name by which events cite it. */
    static Filled tidied(Filled form) {
        Filled tidied = form;
        tidied = tidied.withLines(EVENTS, saying(tidied.lines(EVENTS), EVENT_SAYS));
        tidied = tidied.withLines(CONTRIBUTORS, saying(tidied.lines(CONTRIBUTORS), CONTRIBUTOR_SAYS));
        return tidied.withLines(SOURCES, citable(saying(tidied.lines(SOURCES), SOURCE_SAYS)));
    }

    /** A line to be filled in. */
    static Filled blankLine(String list, Filled form) {
        return switch (list) {
            case EVENTS -> new Filled(Map.of("type", List.of(""), "modality", List.of(Modality.DONE.code())));
            case SOURCES -> new Filled(Map.of("id", List.of(freeSource(form.lines(SOURCES))), "url", List.of("")));
            default -> new Filled(Map.of("role", List.of("")));
        };
    }

    /** The name by which events may cite a source that has none yet. */
    static String freeSource(List<Filled> sources) {
        Set<String> taken = sources.stream().map(source -> source.one("id")).collect(Collectors.toSet());
        return Stream.iterate(1, number -> number + 1)
                .map(number -> "S" + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** Tells of each field without which there is no sheet, in words of its own. */
    void require(Filled form) {
        require(form, "", PLACE, "title", "summary");
        requireInLines(form, EVENTS, "type");
        requireInLines(form, CONTRIBUTORS, "role", "kind");
    }

    /** Tells of each field that is blank, in words of its own. */
    void require(Filled form, String prefix, String... names) {
        for (String name : names) {
            if (form.blank(prefix + name)) {
                errors.add(prefix + name, "form.missing." + name);
            }
        }
    }

    private void requireInLines(Filled form, String list, String... names) {
        for (int line = 0; line < form.lines(list).size(); line++) {
            require(form, list + "[" + line + "].", names);
        }
    }

    /** What a tidied form says, as the readers of sheets expect it. */
    Filled written(Filled form) {
        Filled written = form.with(AUTHORITY, authority(form)).with("hashtags", hashtags(form.one("hashtags")));
        written = written.withLines(EVENTS, events(form));
        written = trigger(written);
        return written.without(path -> BESIDES.contains(path) || path.startsWith("seen."));
    }

    private String authority(Filled form) {
        if (!form.blank(AUTHORITY) || form.blank(PLACE)) {
            return form.one(AUTHORITY);
        }
        return coded(form.one(PLACE), AUTHORITY);
    }

    private String coded(String typed, String field) {
        NamedAuthorities.Meant meant = named.by(typed);
        Optional<LocalAuthority> only = meant.only(typed);
        if (only.isEmpty()) {
            errors.add(field, meant.authorities().isEmpty() ? "form.place.unknown" : "form.place.several", typed);
        }
        return only.map(one -> one.id().value()).orElse("");
    }

    private static List<String> hashtags(String typed) {
        return Stream.of(typed.replace("#", " #").split("[\\s,;]+"))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private List<Filled> events(Filled form) {
        List<Filled> sources = form.lines(SOURCES);
        List<Filled> events = new ArrayList<>();
        List<Filled> lines = form.lines(EVENTS);
        for (int index = 0; index < lines.size(); index++) {
            events.add(event(lines.get(index), EVENTS + "[" + index + "].", sources));
        }
        return events;
    }

    /** An event of its own, or a line of a form whose fields have a prefix. */
    Filled event(Filled line, String prefix, List<Filled> sources) {
        Optional<Happening> happening = Happening.coded(line.one("type"));
        Filled event = line.without(Set.of("type", "name", "channel")::contains)
                .with("date", date(line.one("date"), prefix + "date"))
                .with("source", cited(line.one("source").strip(), sources));
        if (happening.isEmpty()) {
            return event.with("type", line.one("type"));
        }
        event = event.with("type", happening.get().type().code());
        event = event.with(
                "tone", happening.get().tone().map(tone -> tone.code()).orElse(""));
        event = event.with(
                "scope", happening.get().scope().map(scope -> scope.code()).orElse(""));
        return own(event, happening.get(), line, prefix);
    }

    private Filled own(Filled event, Happening happening, Filled line, String prefix) {
        tellUnless(happening.takesAChannel() || line.blank("channel"), prefix + "channel", "form.channel.not-there");
        tellUnless(happening.takesAName() || line.blank("name"), prefix + "name", "form.name.not-there");
        return switch (happening) {
            case EXTENDED -> event.with("channel", line.one("channel"));
            case TRANSFORMED -> event.with("successor", line.one("name"));
            case RELAYED_BY_AN_AUTHORITY ->
                event.with("by", line.blank("name") ? "" : coded(line.one("name"), prefix + "name"));
            default -> happening.takesAName() ? event.with("by", line.one("name")) : event;
        };
    }

    private void tellUnless(boolean fine, String field, String key) {
        if (!fine) {
            errors.add(field, key);
        }
    }

    private String date(String typed, String field) {
        Optional<ApproximateDate> date = TypedDate.read(typed);
        if (date.isEmpty() && !typed.isBlank()) {
            errors.add(field, "form.date.unreadable");
        }
        return date.map(ApproximateDate::edtf).orElse("");
    }

    private Filled trigger(Filled form) {
        if (form.blank("trigger.date") && form.blank("trigger.text")) {
            return form.without(path -> path.startsWith("trigger."));
        }
        return form.with("trigger.date", date(form.one("trigger.date"), "trigger.date"));
    }

    private static String cited(String typed, List<Filled> sources) {
        Matcher number = SOURCE_NUMBER.matcher(typed);
        boolean known = sources.stream().anyMatch(source -> source.one("id").equals(typed));
        return known || !number.matches() ? typed : "S" + number.group(1);
    }

    private static List<Filled> saying(List<Filled> lines, Set<String> names) {
        Predicate<Filled> says = line -> names.stream().anyMatch(name -> !line.blank(name));
        return lines.stream().filter(says).toList();
    }

    private static List<Filled> citable(List<Filled> sources) {
        List<Filled> citable = new ArrayList<>(sources);
        for (int index = 0; index < citable.size(); index++) {
            if (citable.get(index).blank("id")) {
                citable.set(index, citable.get(index).with("id", freeSource(citable)));
            }
        }
        return citable;
    }
}
