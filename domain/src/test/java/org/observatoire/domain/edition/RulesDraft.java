package org.observatoire.domain.edition;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.ranking.Quorum;

/** Rules being written, from others. */
final class RulesDraft {

    private int year;
    private String name;
    private JudgingMethod method;
    private RecusalBreadth recusal;
    private Quorum quorum;
    private List<AwardCategory> categories;
    private boolean gold;
    private Optional<Window> submissions;
    private Optional<Window> judging;
    private Optional<Integer> jurorsPerNominee;

    private RulesDraft(EditionRules rules) {
        year = rules.year();
        name = rules.name();
        method = rules.method();
        recusal = rules.recusal();
        quorum = rules.quorum();
        categories = rules.categories();
        gold = rules.gold();
        submissions = rules.calendar().submissions();
        judging = rules.calendar().judging();
        jurorsPerNominee = rules.jurorsPerNominee();
    }

    static RulesDraft from(EditionRules rules) {
        return new RulesDraft(rules);
    }

    RulesDraft year(int another) {
        year = another;
        return this;
    }

    RulesDraft name(String another) {
        name = another;
        return this;
    }

    RulesDraft method(JudgingMethod another) {
        method = another;
        return this;
    }

    RulesDraft recusal(RecusalBreadth another) {
        recusal = another;
        return this;
    }

    RulesDraft quorum(Quorum another) {
        quorum = another;
        return this;
    }

    RulesDraft categories(AwardCategory... others) {
        categories = List.of(others);
        return this;
    }

    RulesDraft gold(boolean given) {
        gold = given;
        return this;
    }

    RulesDraft submissions(Window window) {
        submissions = Optional.of(window);
        return this;
    }

    RulesDraft judging(Window window) {
        judging = Optional.of(window);
        return this;
    }

    RulesDraft jurorsPerNominee(int number) {
        jurorsPerNominee = Optional.of(number);
        return this;
    }

    EditionRules rules() {
        return new EditionRules(
                year,
                name,
                method,
                recusal,
                quorum,
                categories,
                gold,
                new EditionCalendar(submissions, judging),
                jurorsPerNominee);
    }
}
