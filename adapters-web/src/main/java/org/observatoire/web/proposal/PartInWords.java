package org.observatoire.web.proposal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.web.http.Messages;

/** What a form writes of one part of a sheet, in words. */
final class PartInWords {

    private final Messages messages;
    private final Filled form;

    PartInWords(Messages messages, Filled form) {
        this.messages = messages;
        this.form = form;
    }

    List<String> lines(String part) {
        Stream<String> lines = switch (part) {
            case "authority" -> Stream.of(form.one(SheetForm.PLACE));
            case "channels" -> terms("Channel", part);
            case "channelsCertainty" -> terms("Certainty", part);
            case "categories" -> terms("StandingCategory", part);
            case "audiences" -> terms("Audience", part);
            case "trigger" -> Stream.of(told(form.one("trigger.date"), form.one("trigger.text")));
            case SheetForm.EVENTS -> each(part, this::moment);
            case SheetForm.CONTRIBUTORS -> each(part, this::participant);
            case SheetForm.SOURCES -> each(part, source -> told(source.one("title"), source.one("url")));
            default -> form.all(part).stream();
        };
        List<String> said = lines.filter(line -> !line.isBlank()).toList();
        return said.isEmpty() ? List.of(messages.text("correct.stale.blank")) : said;
    }

    private Stream<String> terms(String vocabulary, String part) {
        return form.all(part).stream().map(code -> term(vocabulary, code));
    }

    private String term(String vocabulary, String code) {
        return messages.text("term." + vocabulary + "." + code);
    }

    private Stream<String> each(String list, Function<Filled, String> told) {
        return form.lines(list).stream().map(told);
    }

    private String moment(Filled moment) {
        return told(
                messages.text("happening." + moment.one("type")),
                term("Modality", moment.one("modality")),
                moment.one("date"),
                moment.one("text"));
    }

    private String participant(Filled participant) {
        return told(
                term("Role", participant.one("role")), term("Kind", participant.one("kind")), participant.one("label"));
    }

    private static String told(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
