package org.observatoire.web.exchange;

import java.util.List;
import org.observatoire.web.http.Messages;

/** Words what comes of an import, for whoever reads lines. */
public final class ImportInWords {

    private final Messages messages;
    private final FileImport.Wish wish;

    public ImportInWords(Messages messages, FileImport.Wish wish) {
        this.messages = messages;
        this.wish = wish;
    }

    /** What came of a line: a line, or one for each of its errors. */
    public List<String> lines(LineTold line) {
        String named = line.id().isEmpty()
                ? messages.text("exchange.line", String.valueOf(line.number()))
                : messages.text("exchange.line.named", String.valueOf(line.number()), line.id());
        return switch (line.fate()) {
            case REFUSED ->
                line.errors().stream()
                        .map(error -> messages.text("exchange.refused", named, error.field(), error.message()))
                        .toList();
            case DOUBTFUL -> List.of(messages.text(fate("doubtful"), named, line.resembles()));
            case BROUGHT -> List.of(messages.text("exchange.brought", named));
            case KNOWN -> List.of(messages.text("exchange.known", named));
        };
    }

    /** How many lines came to what. */
    public String tally(FileImport.Tally tally) {
        return messages.text(
                wish.rehearsal() ? "exchange.tally.rehearsed" : "exchange.tally",
                tally.brought() + (wish.doubtfulToo() ? tally.doubtful() : 0),
                tally.known(),
                tally.doubtful(),
                tally.refused());
    }

    private String fate(String code) {
        return "exchange." + code + (wish.doubtfulToo() ? "" : ".left-out");
    }
}
