package org.observatoire.application.testing.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.observatoire.application.port.PalmaresArchive.Proclaimed;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Assignment.Share;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.jury.Recusal;
import org.observatoire.domain.palmares.DeliberationDraft;

/**
 * All that the editions judged here hold, at one moment.
 *
 * @param editions by year, latest first
 * @param nominations by themselves
 * @param invited by identity
 * @param recusals by juror and nomination
 * @param shares by themselves
 * @param opinions by selector, action and category
 * @param ballots by juror and nomination
 * @param drafts what is prepared, by year
 * @param proclaimed the versions of each palmarès, first to last, by year
 */
record PrizeStore(
        NavigableMap<Integer, Edition> editions,
        Map<InEdition<NominationId>, NominationId> nominations,
        Map<InEdition<JurorId>, Juror> invited,
        Map<InEdition<List<Object>>, Recusal> recusals,
        Map<InEdition<Share>, Share> shares,
        Map<InEdition<List<Object>>, CommitteeOpinion> opinions,
        Map<InEdition<List<Object>>, Ballot> ballots,
        Map<Integer, DeliberationDraft> drafts,
        Map<Integer, List<Proclaimed>> proclaimed) {

    static PrizeStore empty() {
        return new PrizeStore(
                new TreeMap<>(Comparator.reverseOrder()),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>());
    }

    PrizeStore copy() {
        return new PrizeStore(
                new TreeMap<>(editions),
                new HashMap<>(nominations),
                new HashMap<>(invited),
                new HashMap<>(recusals),
                new HashMap<>(shares),
                new HashMap<>(opinions),
                new HashMap<>(ballots),
                new HashMap<>(drafts),
                new HashMap<>(proclaimed));
    }

    /** The last version of each palmarès. */
    Stream<Proclaimed> palmaresThatHold() {
        return proclaimed.values().stream().map(versions -> versions.get(versions.size() - 1));
    }
}
