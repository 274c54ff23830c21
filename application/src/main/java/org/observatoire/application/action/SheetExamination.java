package org.observatoire.application.action;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.territory.AuthorityId;

/** Holds a sheet against what is known outside it: authorities, categories and today's date. */
public final class SheetExamination {

    private final Territories territories;
    private final InstantSource clock;

    /**
     * An examination.
     *
     * @param territories knows the authorities
     * @param clock what time it is
     */
    public SheetExamination(Territories territories, InstantSource clock) {
        this.territories = territories;
        this.clock = clock;
    }

    /**
     * What stands against a sheet.
     *
     * @param sheet what is written about an action
     * @return objections to its parts, none when it can be kept
     */
    public List<Objection> objectionsTo(Sheet sheet) {
        return objectionsToEach(List.of(sheet)).get(0);
    }

    /**
     * What stands against several sheets, whose authorities are looked up together.
     *
     * @param sheets what is written about several actions
     * @return for each sheet in turn, objections to its parts
     */
    public List<List<Objection>> objectionsToEach(List<Sheet> sheets) {
        Set<AuthorityId> known = territories
                .findAll(sheets.stream().flatMap(SheetExamination::namedBy).collect(Collectors.toSet()))
                .keySet();
        return sheets.stream().map(sheet -> objectionsTo(sheet, known)).toList();
    }

    private List<Objection> objectionsTo(Sheet sheet, Set<AuthorityId> known) {
        List<Objection> objections = new ArrayList<>();
        if (!known.contains(sheet.authority())) {
            objections.add(Objection.to("authority", Refusal.UNKNOWN_AUTHORITY));
        }
        for (int index = 0; index < sheet.categories().size(); index++) {
            if (StandingCategory.of(sheet.categories().get(index)).isEmpty()) {
                objections.add(Objection.to("categories[" + index + "]", Refusal.UNKNOWN_CATEGORY));
            }
        }
        for (int index = 0; index < sheet.life().events().size(); index++) {
            objections.addAll(objectionsTo(sheet.life().events().get(index), "events[" + index + "].", known));
        }
        return objections;
    }

    private List<Objection> objectionsTo(LifeEvent event, String prefix, Set<AuthorityId> known) {
        List<Objection> objections = new ArrayList<>();
        if (relayer(event).filter(by -> !known.contains(by)).isPresent()) {
            objections.add(Objection.to(prefix + "by", Refusal.UNKNOWN_AUTHORITY));
        }
        LocalDate today = Today.in(clock);
        if (event.done()
                && event.facts()
                        .date()
                        .filter(date -> date.earliest().isAfter(today))
                        .isPresent()) {
            objections.add(Objection.to(prefix + "date", Refusal.DONE_IN_THE_FUTURE));
        }
        return objections;
    }

    private static Stream<AuthorityId> namedBy(Sheet sheet) {
        Stream<AuthorityId> relayers = sheet.life().events().stream().flatMap(event -> relayer(event).stream());
        return Stream.concat(Stream.of(sheet.authority()), relayers);
    }

    private static Optional<AuthorityId> relayer(LifeEvent event) {
        return event instanceof LifeEvent.Relayed relayed ? relayed.authority() : Optional.empty();
    }
}
