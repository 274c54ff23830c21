package org.observatoire.domain.ranking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The order of the ranked candidates, however a method reached it. */
interface Standings<C> {

    Optional<List<Set<C>>> groups();

    Set<C> winners();

    boolean includes(C candidate);

    OptionalInt rank(C candidate);

    Optional<Figures> figures(C candidate);

    Explanation<C> explain(C first, C second);
}
