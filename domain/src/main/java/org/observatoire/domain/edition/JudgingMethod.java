package org.observatoire.domain.edition;

import java.util.List;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;

/** How jurors judge. */
public sealed interface JudgingMethod {

    /**
     * How files and the HTTP API name it.
     *
     * @return its written form
     */
    String code();

    /**
     * Jurors score each criterion of a grid; a nominee's score is the mean of its jurors' weighted means.
     *
     * @param scale the scores they may give
     */
    record WeightedMean(Scale scale) implements JudgingMethod {
        @Override
        public String code() {
            return "weighted-mean";
        }
    }

    /**
     * Jurors give each nominee a mention; nominees are ordered by majority judgment.
     *
     * @param grades the mentions, from worst to best; 2 to 20, each once, of 1 to 100 characters
     */
    record MajorityJudgment(List<String> grades) implements JudgingMethod {

        /** Checks the mentions. */
        public MajorityJudgment {
            grades = Wording.distinct(
                    "grades",
                    grades.stream()
                            .map(grade -> Wording.required("grades", grade, 100))
                            .toList(),
                    20);
            if (grades.size() < 2) {
                throw new Malformed("grades", Fault.MISSING);
            }
        }

        @Override
        public String code() {
            return "majority-judgment";
        }
    }
}
