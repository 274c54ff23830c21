package org.observatoire.application.port;

import java.util.Optional;
import org.observatoire.domain.palmares.DeliberationDraft;

/** What is being prepared for the juries to decide: one draft an edition. Writes belong inside {@link UnitOfWork#write}. */
public interface Deliberations {

    /**
     * Keeps a draft, in place of the one before.
     *
     * @param year the year of the edition
     * @param draft the draft; all that it names is nominated in that edition
     */
    void keep(int year, DeliberationDraft draft);

    /**
     * The draft of an edition.
     *
     * @param year its year
     * @return the draft as last kept
     */
    Optional<DeliberationDraft> find(int year);
}
