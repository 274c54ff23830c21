package org.observatoire.application.access;

import java.util.Optional;
import java.util.Set;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.Identifiers;
import org.observatoire.application.port.UnitOfWork;

/** Gives the first organiser a token when the observatory starts. */
public final class SeatOrganiser {

    private static final Actor ORGANISER = new Actor.Organiser();

    private final Access access;
    private final Tokens tokens;
    private final Identifiers identifiers;
    private final Chronicle chronicle;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param access who bears which token
     * @param identifiers makes a token where none is chosen
     * @param chronicle tells that a seat was given
     * @param unitOfWork writes as one
     */
    public SeatOrganiser(Access access, Identifiers identifiers, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.access = access;
        this.tokens = new Tokens(access);
        this.identifiers = identifiers;
        this.chronicle = chronicle;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Seats the organiser.
     *
     * @param chosen the token that the operator chose; it takes the place of any other
     * @return a token made here, to be shown once: only when none was chosen and nobody sits there yet
     */
    public Outcome<Optional<Token>> seat(Optional<Token> chosen) {
        return unitOfWork.write(() -> {
            Set<String> seated = access.tokensOf(ORGANISER);
            if (chosen.isPresent()) {
                replace(seated, chosen.get());
                return Outcome.done(Optional.empty());
            }
            if (!seated.isEmpty()) {
                return Outcome.done(Optional.empty());
            }
            Token made = identifiers.token();
            replace(seated, made);
            return Outcome.done(Optional.of(made));
        });
    }

    private void replace(Set<String> seated, Token token) {
        if (seated.equals(Set.of(token.digest()))) {
            return;
        }
        tokens.replace(ORGANISER, token);
        chronicle.tell(ORGANISER, "seat-organiser", "organiser", "");
    }
}
