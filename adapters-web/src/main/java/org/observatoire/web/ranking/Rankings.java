package org.observatoire.web.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.observatoire.domain.ranking.Ranking;
import org.observatoire.web.http.FieldError;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;

/** Answers whoever asks for a ranking, over HTTP and at the command line alike. */
public final class Rankings {

    /** The most bytes that a question may hold. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private Rankings() {}

    /** The ranking asked for; {@link RequestRefused} where it cannot be made. */
    public static RankingJson answer(JsonNode object, Messages messages) {
        RankingQuestion question = new RankingReader(messages).question(object);
        return RankingJson.of(question, counted(question, messages), new Reasons(messages, question.grades()));
    }

    /** Each number was checked by itself; what remains is that they add up to more than any count can hold. */
    private static Ranking<String> counted(RankingQuestion question, Messages messages) {
        try {
            return question.count().get();
        } catch (IllegalArgumentException | ArithmeticException tooLarge) {
            String field = question.method() == RankingMethod.MAJORITY_JUDGMENT ? "tallies" : "ballots";
            FieldError error = new FieldError(field, messages.text("ranking.too-large"));
            throw new RequestRefused(ProblemType.INVALID, List.of(error));
        }
    }
}
