package org.observatoire.domain.jury;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.observatoire.domain.edition.NominationId;

/**
 * Who judges what. Every juror judges everything, conflicts apart; or each nominee goes to so many jurors, the least
 * loaded first, beginning with the nominees that fewest may judge. The same jury and nominees always give the same
 * assignment, whatever the order in which they are listed.
 */
public final class Assignment {

    private final Map<NominationId, List<JurorId>> judges;
    private final List<Shortfall> shortfalls;

    private Assignment(Map<NominationId, List<JurorId>> judges, List<Shortfall> shortfalls) {
        this.judges = judges;
        this.shortfalls = List.copyOf(shortfalls);
    }

    /**
     * A nominee that too few may judge.
     *
     * @param nomination the nominee
     * @param wanted how many jurors it should have
     * @param found how many may judge it
     */
    public record Shortfall(NominationId nomination, int wanted, int found) {}

    /**
     * Assigns nominees to jurors.
     *
     * @param jurors who may judge
     * @param nominations what is to be judged
     * @param conflicts who must stay out of what
     * @param jurorsPerNominee how many for each nominee; all where absent
     * @return the assignment, with what falls short
     */
    public static Assignment of(
            Collection<JurorId> jurors,
            Collection<NominationId> nominations,
            Conflicts conflicts,
            Optional<Integer> jurorsPerNominee) {
        Map<NominationId, List<JurorId>> eligible = new TreeMap<>();
        for (NominationId nomination : nominations) {
            eligible.put(
                    nomination,
                    jurors.stream()
                            .filter(juror -> !conflicts.between(juror, nomination))
                            .sorted()
                            .toList());
        }
        return jurorsPerNominee
                .map(wanted -> balanced(eligible, wanted))
                .orElseGet(() -> new Assignment(eligible, List.of()));
    }

    /**
     * The jurors of a nominee.
     *
     * @param nomination the nominee
     * @return them, in no order that means anything
     */
    public List<JurorId> judgesOf(NominationId nomination) {
        return judges.getOrDefault(nomination, List.of());
    }

    /**
     * Whether a nominee goes to a juror.
     *
     * @param juror the juror
     * @param nomination the nominee
     * @return true when it does
     */
    public boolean gives(JurorId juror, NominationId nomination) {
        return judgesOf(nomination).contains(juror);
    }

    /**
     * The nominees that too few may judge.
     *
     * @return them, by name
     */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    /**
     * A juror's nominees, in an order of their own that does not change, so that no nominee is always read last.
     *
     * @param juror the juror
     * @return what is theirs to judge
     */
    public List<NominationId> inOwnOrder(JurorId juror) {
        return judges.keySet().stream()
                .filter(nomination -> gives(juror, nomination))
                .sorted(Comparator.<NominationId>comparingLong(nomination -> mixed(juror + " " + nomination))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Assignment balanced(Map<NominationId, List<JurorId>> eligible, int wanted) {
        Map<JurorId, Integer> load = new HashMap<>();
        Map<NominationId, List<JurorId>> judges = new TreeMap<>();
        List<Shortfall> shortfalls = new ArrayList<>();
        eligible.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().size()))
                .forEach(entry -> {
                    List<JurorId> chosen = entry.getValue().stream()
                            .sorted(Comparator.<JurorId>comparingInt(juror -> load.getOrDefault(juror, 0))
                                    .thenComparing(Comparator.naturalOrder()))
                            .limit(wanted)
                            .toList();
                    chosen.forEach(juror -> load.merge(juror, 1, Integer::sum));
                    judges.put(entry.getKey(), chosen);
                    if (chosen.size() < wanted) {
                        shortfalls.add(new Shortfall(entry.getKey(), wanted, chosen.size()));
                    }
                });
        shortfalls.sort(Comparator.comparing(Shortfall::nomination));
        return new Assignment(judges, shortfalls);
    }

    /** The finaliser of splitmix64 over a polynomial hash: neighbouring names end far apart. */
    private static long mixed(String text) {
        long hash = 0;
        for (int index = 0; index < text.length(); index++) {
            hash = hash * 31 + text.charAt(index);
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
