package org.observatoire.web.palmares;

import java.util.Optional;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.web.http.Messages;

/** Words how an edition judges and counts, a sentence each. */
public final class CountingInWords {

    private final Messages messages;
    private final EditionRules rules;

    /** In one language, of one edition. */
    public CountingInWords(Messages messages, EditionRules rules) {
        this.messages = messages;
        this.rules = rules;
    }

    /** How jurors judge, and what gives the rank. */
    public String method() {
        return rules.method() instanceof JudgingMethod.WeightedMean mean
                ? messages.text(
                        "judged.how.weighted-mean",
                        mean.scale().min(),
                        mean.scale().max())
                : messages.text("judged.how.majority-judgment");
    }

    /** Who judges what. */
    public String jurors() {
        return rules.jurorsPerNominee()
                .map(number -> messages.text("judged.how.some-jurors", number))
                .orElseGet(() -> messages.text("judged.how.all-jurors"));
    }

    /** What a nominee needs to be ranked; nothing where one judgement is enough. */
    public Optional<String> quorum() {
        Quorum quorum = rules.quorum();
        return quorum.equals(Quorum.NONE)
                ? Optional.empty()
                : Optional.of(messages.text("judged.how.quorum", quorum.share().rounded(4), quorum.minimum()));
    }

    /** How near to their own authority jurors stay out. */
    public String recusal() {
        return messages.text("judged.how.recusal." + rules.recusal().code());
    }
}
