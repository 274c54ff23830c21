package org.observatoire.domain.jury;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.observatoire.domain.edition.NominationId;

/**
 * Who judges what. Every juror judges everything, conflicts apart; or each nominee goes to so many jurors, the least
 * loaded first, beginning with the nominees that fewest may judge. The same jury and nominees always give the same
 * assignment, whatever the order in which they are listed. What was given before stays where it is: only what a conflict
 * takes out is handed over.
 */
public final class Assignment {

    private final Map<NominationId, List<JurorId>> judges;
    private final List<Shortfall> shortfalls;

    private Assignment(Map<NominationId, List<JurorId>> judges, List<Shortfall> shortfalls) {
        this.judges = judges;
        this.shortfalls = List.copyOf(shortfalls);
    }

    /**
     * A nominee that goes to a juror.
     *
     * @param nomination the nominee
     * @param juror who judges it
     */
    public record Share(NominationId nomination, JurorId juror) {}

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
        Map<NominationId, List<JurorId>> eligible = eligible(jurors, nominations, conflicts);
        return jurorsPerNominee
                .map(wanted -> handedOver(eligible, kept(eligible, List.of()), wanted))
                .orElseGet(() -> new Assignment(eligible, List.of()));
    }

    /**
     * An assignment that goes on from what was given before: nobody loses a nominee but by a conflict, and each nominee
     * that has too few jurors left goes to others, the least loaded first.
     *
     * @param given what was given before, in any order
     * @param jurors who may judge
     * @param nominations what is to be judged
     * @param conflicts who must stay out of what
     * @param jurorsPerNominee how many for each nominee
     * @return the assignment, with what falls short
     */
    public static Assignment completing(
            Collection<Share> given,
            Collection<JurorId> jurors,
            Collection<NominationId> nominations,
            Conflicts conflicts,
            int jurorsPerNominee) {
        Map<NominationId, List<JurorId>> eligible = eligible(jurors, nominations, conflicts);
        return handedOver(eligible, kept(eligible, given), jurorsPerNominee);
    }

    /**
     * What is left of what was given before, once nothing can be handed over any more.
     *
     * @param given what was given before, in any order
     * @param jurors who may judge
     * @param nominations what is to be judged
     * @param conflicts who must stay out of what
     * @param jurorsPerNominee how many for each nominee
     * @return the assignment, with what falls short
     */
    public static Assignment keeping(
            Collection<Share> given,
            Collection<JurorId> jurors,
            Collection<NominationId> nominations,
            Conflicts conflicts,
            int jurorsPerNominee) {
        return withShortfalls(kept(eligible(jurors, nominations, conflicts), given), jurorsPerNominee);
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
     * All that is given, pair by pair.
     *
     * @return each share, by nominee then juror
     */
    public List<Share> shares() {
        return judges.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().sorted().map(juror -> new Share(entry.getKey(), juror)))
                .toList();
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

    private static Map<NominationId, List<JurorId>> eligible(
            Collection<JurorId> jurors, Collection<NominationId> nominations, Conflicts conflicts) {
        Map<NominationId, List<JurorId>> eligible = new TreeMap<>();
        for (NominationId nomination : nominations) {
            eligible.put(
                    nomination,
                    jurors.stream()
                            .filter(juror -> !conflicts.between(juror, nomination))
                            .sorted()
                            .toList());
        }
        return eligible;
    }

    private static Map<NominationId, List<JurorId>> kept(
            Map<NominationId, List<JurorId>> eligible, Collection<Share> given) {
        Set<Share> shares = Set.copyOf(given);
        Map<NominationId, List<JurorId>> kept = new TreeMap<>();
        eligible.forEach((nomination, jurors) -> kept.put(
                nomination,
                jurors.stream()
                        .filter(juror -> shares.contains(new Share(nomination, juror)))
                        .toList()));
        return kept;
    }

    private static Assignment handedOver(
            Map<NominationId, List<JurorId>> eligible, Map<NominationId, List<JurorId>> kept, int wanted) {
        Map<JurorId, Integer> load = new HashMap<>();
        kept.values().forEach(jurors -> jurors.forEach(juror -> load.merge(juror, 1, Integer::sum)));
        Map<NominationId, List<JurorId>> judges = new TreeMap<>();
        eligible.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().size()))
                .forEach(entry -> {
                    List<JurorId> own = kept.get(entry.getKey());
                    List<JurorId> chosen = entry.getValue().stream()
                            .filter(juror -> !own.contains(juror))
                            .sorted(Comparator.<JurorId>comparingInt(juror -> load.getOrDefault(juror, 0))
                                    .thenComparing(Comparator.naturalOrder()))
                            .limit(Math.max(0, wanted - own.size()))
                            .toList();
                    chosen.forEach(juror -> load.merge(juror, 1, Integer::sum));
                    judges.put(
                            entry.getKey(),
                            Stream.concat(own.stream(), chosen.stream()).toList());
                });
        return withShortfalls(judges, wanted);
    }

    private static Assignment withShortfalls(Map<NominationId, List<JurorId>> judges, int wanted) {
        List<Shortfall> shortfalls = judges.entrySet().stream()
                .filter(entry -> entry.getValue().size() < wanted)
                .map(entry ->
                        new Shortfall(entry.getKey(), wanted, entry.getValue().size()))
                .toList();
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
