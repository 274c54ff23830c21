package org.observatoire.web.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Correction;
import org.observatoire.domain.action.EventFacts;
import org.observatoire.domain.action.Life;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.web.http.FieldErrors;

/**
 * Tells of every part that a sheet refuses. A sheet stops at the first one; it is told, taken out, and the others are
 * held against the sheet again, so that the rules are written once, in the sheet.
 */
final class SheetRules {

    /** A sheet that says nothing yet. */
    static final Sheet BLANK = new Sheet(
            new AuthorityId("commune-00000"),
            "-",
            "-",
            List.of(),
            List.of(),
            Certainty.STATED,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            new Life(List.of()));

    private static final Pattern EVENT = Pattern.compile("events\\[(\\d+)].*");

    /** Stands in the place of an event that was refused, so that the others keep theirs. */
    static final LifeEvent NOTHING_TO_REFUSE = new LifeEvent.Continued(
            new EventFacts(Modality.CONSIDERED, Optional.empty(), Certainty.STATED, "", Optional.empty()));

    private SheetRules() {}

    static void tellAll(Correction correction, FieldErrors errors) {
        Correction left = correction;
        Optional<Malformed> refused = refusal(left);
        while (refused.isPresent()) {
            Malformed told = refused.get();
            errors.add(told.field(), told);
            left = fewer(left, told);
            refused = refusal(left);
        }
    }

    private static Correction fewer(Correction parts, Malformed refused) {
        Correction fewer = without(refused.field(), parts);
        if (fewer.equals(parts)) {
            throw new IllegalStateException("a sheet refuses a part that is not known here", refused);
        }
        return fewer;
    }

    /** What can be told of a correction that leaves the sources as they are, whatever they are. */
    static Correction withoutLife(Correction parts) {
        return without("events", parts);
    }

    private static Optional<Malformed> refusal(Correction correction) {
        try {
            correction.applyTo(BLANK);
            return Optional.empty();
        } catch (Malformed malformed) {
            return Optional.of(malformed);
        }
    }

    private static Correction without(String field, Correction parts) {
        return new Correction(
                parts.authority(),
                parts.title().filter(part -> !field.equals("title")),
                parts.summary().filter(part -> !field.equals("summary")),
                parts.categories().filter(part -> !field.equals("categories")),
                parts.channels().filter(part -> !field.equals("channels")),
                parts.channelsCertainty(),
                parts.hashtags().filter(part -> !field.equals("hashtags")),
                parts.audiences().filter(part -> !field.equals("audiences")),
                parts.trigger(),
                parts.contributors().filter(part -> !field.equals("contributors")),
                parts.sources().filter(part -> !field.equals("sources")),
                lifeWithout(field, parts));
    }

    /** Once the sources are gone, nothing can be said of who cites them. */
    private static Optional<Life> lifeWithout(String field, Correction parts) {
        Matcher event = EVENT.matcher(field);
        if (!event.matches()) {
            return parts.life().filter(life -> !field.equals("sources") && !field.equals("events"));
        }
        return parts.life().map(life -> {
            List<LifeEvent> events = new ArrayList<>(life.events());
            events.set(Integer.parseInt(event.group(1)), NOTHING_TO_REFUSE);
            return new Life(events);
        });
    }
}
