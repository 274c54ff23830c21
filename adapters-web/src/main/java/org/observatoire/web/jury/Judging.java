package org.observatoire.web.jury;

import java.time.Instant;
import java.util.Optional;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.Window;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.DeadlineInWords;

/** Whether an edition takes ballots, and until when, in a sentence. */
final class Judging {

    private final Messages messages;
    private final Edition edition;
    private final Instant now;
    private final DeadlineInWords deadline;

    Judging(Messages messages, Edition edition, Instant now) {
        this.messages = messages;
        this.edition = edition;
        this.now = now;
        this.deadline = new DeadlineInWords(messages, now);
    }

    boolean open() {
        return edition instanceof Edition.InJudging judging && judging.takesBallots(now);
    }

    /** For a juror, at whatever stage they come. */
    String toJuror() {
        return switch (edition.stage()) {
            case DELIBERATION -> messages.text("jury.deliberation");
            case PROCLAIMED -> messages.text("jury.proclaimed");
            default -> window("jury.open", "jury.open.always", "jury.early", "jury.late");
        };
    }

    /** For an organiser who follows it; nothing outside of judging. */
    Optional<String> toOrganiser() {
        return edition instanceof Edition.InJudging
                ? Optional.of(window(
                        "progress.judging",
                        "progress.judging.always",
                        "progress.judging.early",
                        "progress.judging.late"))
                : Optional.empty();
    }

    private String window(String open, String always, String early, String late) {
        Optional<Window> window = edition.rules().calendar().judging();
        if (window.isEmpty()) {
            return messages.text(always);
        }
        if (now.isBefore(window.get().opens())) {
            return messages.text(early, deadline.from(window.get().opens()));
        }
        return open()
                ? messages.text(open, deadline.until(window.get().closes()))
                : messages.text(late, deadline.since(window.get().closes()));
    }
}
