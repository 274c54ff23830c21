/**
 * Social choice over anything: ranks candidates of any type from the judgements of a jury or the preferences of voters.
 * It knows nothing of prizes, needs nothing but the Java base, and can be used by itself.
 *
 * <h2>Which method reads which ballots</h2>
 *
 * <ul>
 *   <li>{@link org.observatoire.domain.ranking.WeightedMean}: scores over a grid of weighted criteria;
 *   <li>{@link org.observatoire.domain.ranking.MajorityJudgment}: grades of an ordered scale, as ballots or as tallies;
 *   <li>{@link org.observatoire.domain.ranking.MeanOfGrades}: tallies of grades that are worth points;
 *   <li>{@link org.observatoire.domain.ranking.Borda} and {@link org.observatoire.domain.ranking.Schulze}: orders of
 *       preference.
 * </ul>
 *
 * <h2>What every method keeps to</h2>
 *
 * <ul>
 *   <li>A rank is one more than the number of candidates strictly better; equal candidates share it. No name, identifier
 *       or order of arrival ever parts them, and a tie is never cut.
 *   <li>Places are decided on whole numbers and exact fractions, never on floating point.
 *   <li>The order in which candidates and ballots are given changes nothing.
 *   <li>A missing judgement is {@linkplain org.observatoire.domain.ranking.Missing a recusal, an abstention or a draft},
 *       and is never read as the worst one. A candidate short of judgements is
 *       {@linkplain org.observatoire.domain.ranking.Unranked unranked with its reason}, not last.
 *   <li>Every place can be {@linkplain org.observatoire.domain.ranking.Explanation explained} with figures; putting them
 *       into words is the caller's.
 * </ul>
 *
 * <p>{@link org.observatoire.domain.ranking.LeniencyCorrection} and {@link org.observatoire.domain.ranking.Robustness}
 * advise a jury; they decide nothing.
 *
 * <p>Whatever does not fit, such as a negative count, a score for a criterion that does not exist or a ballot for someone
 * who is not a candidate, is refused with an {@link java.lang.IllegalArgumentException} that names it. Arguments are
 * never {@code null}.
 */
package org.observatoire.domain.ranking;
