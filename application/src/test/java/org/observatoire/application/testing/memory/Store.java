package org.observatoire.application.testing.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.port.Journal;
import org.observatoire.application.port.Organisers;
import org.observatoire.application.port.Sessions;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Contact;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.palmares.RecordedPalmares;

/**
 * All that is kept, at one moment. A writer changes a copy of its own; once kept, a store never changes again.
 *
 * @param actions by identity
 * @param contacts by action
 * @param pictures what actions look like
 * @param bearers by digest
 * @param sessions by digest
 * @param organisers by identity
 * @param reuses by borrower and lender
 * @param palmares by year, latest first
 * @param prize what the editions judged here hold
 * @param journal in order
 */
record Store(
        NavigableMap<ActionId, Action> actions,
        Map<ActionId, Contact> contacts,
        PictureStore pictures,
        Map<String, Actor> bearers,
        Map<String, Sessions.Session> sessions,
        NavigableMap<OrganiserId, Organisers.Named> organisers,
        Map<List<ActionId>, Reuse> reuses,
        NavigableMap<Integer, RecordedPalmares> palmares,
        PrizeStore prize,
        List<Journal.Entry> journal) {

    static Store empty() {
        return new Store(
                new TreeMap<>(),
                new HashMap<>(),
                PictureStore.empty(),
                new HashMap<>(),
                new HashMap<>(),
                new TreeMap<>(),
                new HashMap<>(),
                new TreeMap<>(Comparator.reverseOrder()),
                PrizeStore.empty(),
                new ArrayList<>());
    }

    Store copy() {
        return new Store(
                new TreeMap<>(actions),
                new HashMap<>(contacts),
                pictures.copy(),
                new HashMap<>(bearers),
                new HashMap<>(sessions),
                new TreeMap<>(organisers),
                new HashMap<>(reuses),
                new TreeMap<>(palmares),
                prize.copy(),
                new ArrayList<>(journal));
    }
}
