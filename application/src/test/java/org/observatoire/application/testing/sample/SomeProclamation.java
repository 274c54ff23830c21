package org.observatoire.application.testing.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.port.PalmaresArchive.Proclaimed;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.Distinction;

/** A version of a palmarès of which a test says only what matters to it. */
public final class SomeProclamation {

    private final int year;
    private final int version;
    private final Map<ActionId, List<Award>> awards = new HashMap<>();
    private Set<ActionId> nominees = Set.of();

    private SomeProclamation(int year, int version) {
        this.year = year;
        this.version = version;
    }

    /**
     * Begins a version.
     *
     * @param year the year of the edition
     * @param version its version, from 1
     * @return the version to go on with, without any action
     */
    public static SomeProclamation of(int year, int version) {
        return new SomeProclamation(year, version);
    }

    /**
     * Says which actions were nominated.
     *
     * @param actions them
     * @return this
     */
    public SomeProclamation nominating(String... actions) {
        nominees = Stream.of(actions).map(ActionId::new).collect(Collectors.toSet());
        return this;
    }

    /**
     * Distinguishes an action over all categories.
     *
     * @param action which action
     * @param distinction with what
     * @return this
     */
    public SomeProclamation giving(String action, Distinction distinction) {
        return giving(action, new Award(year, distinction, Optional.empty(), false, Certainty.STATED));
    }

    /**
     * Distinguishes an action with others of a category.
     *
     * @param action which action
     * @param distinction with what
     * @param category in which category
     * @return this
     */
    public SomeProclamation sharing(String action, Distinction distinction, String category) {
        return giving(action, new Award(year, distinction, Optional.of(category), true, Certainty.STATED));
    }

    /**
     * The version itself.
     *
     * @return what was said so far, with a recount file that holds every sign that a file may garble
     */
    public Proclaimed proclaimed() {
        return new Proclaimed(
                year,
                version,
                SomeActions.NOON,
                "sha256:" + version,
                "{\"version\":" + version + ",\"titre\":\"« Écoute » \\u0000 \uD83C\uDFC6\"}\r\n  \n",
                nominees,
                awards);
    }

    private SomeProclamation giving(String action, Award award) {
        awards.computeIfAbsent(new ActionId(action), id -> new ArrayList<>()).add(award);
        return this;
    }
}
