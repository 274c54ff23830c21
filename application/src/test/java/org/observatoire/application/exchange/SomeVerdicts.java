package org.observatoire.application.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.domain.action.ActionId;

/** What an import tells, in few words. */
final class SomeVerdicts {

    private SomeVerdicts() {}

    /** Brings actions in as an organiser, and gives what is told of each, by line. */
    static List<String> told(Scene scene, ImportActions.Command command) {
        List<Verdict> verdicts = new ArrayList<>();
        Outcomes.done(scene.uses().importActions().bring(Scene.ORGANISER, command, verdicts::add));
        return verdicts.stream()
                .sorted(Comparator.comparingLong(Verdict::line))
                .map(SomeVerdicts::words)
                .toList();
    }

    private static String words(Verdict verdict) {
        String objections = verdict.objections().stream()
                .map(one -> one.field().orElseThrow() + " " + one.refusal().code())
                .collect(Collectors.joining(", "));
        return (verdict.line() + " " + verdict.fate().code() + " " + objections
                        + verdict.resembles().map(ActionId::value).orElse(""))
                .strip();
    }
}
