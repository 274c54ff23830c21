package org.observatoire.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.jury.Assignment;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.jury.Recusal;

/** The committee and the jury of each edition. Writes belong inside {@link UnitOfWork#write}. */
public interface Juries {

    /**
     * Keeps someone invited, in place of what was known of them.
     *
     * @param year the year of the edition
     * @param juror who is invited
     */
    void keep(int year, Juror juror);

    /**
     * Takes someone out, with the opinions that they gave and the recusals declared for them.
     *
     * @param year the year of the edition
     * @param juror someone invited to it, whom no token lets in and who has no ballot; any other is a bug
     */
    void release(int year, JurorId juror);

    /**
     * Someone invited.
     *
     * @param year the year of the edition
     * @param juror their identity
     * @return who they are
     */
    Optional<Juror> find(int year, JurorId juror);

    /**
     * Everyone invited to an edition.
     *
     * @param year its year
     * @return selectors and jurors, by identity
     */
    List<Juror> invited(int year);

    /**
     * Keeps a recusal, in place of one of the same juror from the same nomination.
     *
     * @param year the year of the edition
     * @param recusal the recusal
     */
    void keep(int year, Recusal recusal);

    /**
     * The recusals declared in an edition.
     *
     * @param year its year
     * @return them, by juror then nomination
     */
    List<Recusal> recusals(int year);

    /**
     * Keeps who judges what, beside what was given before. Keeping a share again changes nothing.
     *
     * @param year the year of the edition
     * @param shares what is given, to jurors invited, among nominees of the edition
     */
    void share(int year, Collection<Assignment.Share> shares);

    /**
     * What was given to jurors since judging opened, where each nominee has jurors of its own; nothing is ever taken back.
     *
     * @param year the year of the edition
     * @return each share, by nominee then juror
     */
    List<Assignment.Share> shares(int year);

    /**
     * Keeps an opinion, in place of the same selector's on the same action in the same category.
     *
     * @param year the year of the edition
     * @param opinion the opinion
     */
    void keep(int year, CommitteeOpinion opinion);

    /**
     * The opinions of the committee.
     *
     * @param year the year of the edition
     * @return them, by category, action then selector
     */
    List<CommitteeOpinion> opinions(int year);
}
