package org.observatoire.application.port;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;

/** The editions judged here, and what they nominate. Writes belong inside {@link UnitOfWork#write}. */
public interface Editions {

    /**
     * Keeps a new edition.
     *
     * @param edition an edition of a year that has none; any other is a bug
     */
    void add(Edition edition);

    /**
     * Keeps an edition in place of what was known of it: the stage it has reached, and its rules as amended.
     *
     * @param edition an edition of a year that has one; to take out a category in which something is nominated or
     *     considered is a bug
     */
    void replace(Edition edition);

    /**
     * The edition of a year.
     *
     * @param year the year
     * @return the edition
     */
    Optional<Edition> find(int year);

    /**
     * Every edition judged here.
     *
     * @return them, latest first
     */
    List<Edition> all();

    /**
     * Keeps a nomination; keeping it again changes nothing.
     *
     * @param year the year of the edition
     * @param nomination the nomination
     */
    void nominate(int year, NominationId nomination);

    /**
     * Takes a nomination back. The recusals from it stay: they hold again should it be kept once more.
     *
     * @param year the year of the edition
     * @param nomination the nomination; taking back one that is not kept changes nothing
     */
    void withdraw(int year, NominationId nomination);

    /**
     * The nominations of an edition.
     *
     * @param year its year
     * @return them, by identity
     */
    List<NominationId> nominations(int year);
}
