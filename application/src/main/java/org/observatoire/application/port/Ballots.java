package org.observatoire.application.port;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.JurorId;

/** The ballots: one for each juror and nomination. Writes belong inside {@link UnitOfWork#write}. */
public interface Ballots {

    /**
     * Keeps a ballot, in place of the same juror's on the same nomination.
     *
     * @param year the year of the edition
     * @param ballot the ballot, draft or final
     */
    void keep(int year, Ballot ballot);

    /**
     * A ballot.
     *
     * @param year the year of the edition
     * @param juror whose
     * @param nomination on which nomination
     * @return the ballot as last kept
     */
    Optional<Ballot> find(int year, JurorId juror, NominationId nomination);

    /**
     * The ballots of a juror.
     *
     * @param year the year of the edition
     * @param juror whose
     * @return them, by nomination
     */
    List<Ballot> castBy(int year, JurorId juror);

    /**
     * Every ballot of an edition, drafts included.
     *
     * @param year its year
     * @return them, by nomination then juror
     */
    List<Ballot> cast(int year);
}
