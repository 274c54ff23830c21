package org.observatoire.web.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AdvanceEdition;
import org.observatoire.application.edition.AnnounceEdition;
import org.observatoire.application.edition.NominateAction;
import org.observatoire.application.jury.CastBallot;
import org.observatoire.application.jury.InviteJuror;
import org.observatoire.application.jury.ReadOwnBallots;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.edition.RulesReader;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;

/** Opens an edition of this year in judging, for whoever wants to try the prize: its jurors are numbers, its nominees real. */
final class Rehearsal {

    private static final Actor ORGANISER = new Actor.Organiser();

    private final AnnounceEdition announceEdition;
    private final AdvanceEdition advanceEdition;
    private final InviteJuror inviteJuror;
    private final NominateAction nominateAction;
    private final ReadOwnBallots readOwnBallots;
    private final CastBallot castBallot;
    private final InstantSource clock;

    @Inject
    Rehearsal(
            AnnounceEdition announceEdition,
            AdvanceEdition advanceEdition,
            InviteJuror inviteJuror,
            NominateAction nominateAction,
            ReadOwnBallots readOwnBallots,
            CastBallot castBallot,
            InstantSource clock) {
        this.announceEdition = announceEdition;
        this.advanceEdition = advanceEdition;
        this.inviteJuror = inviteJuror;
        this.nominateAction = nominateAction;
        this.readOwnBallots = readOwnBallots;
        this.castBallot = castBallot;
        this.clock = clock;
    }

    /** Opens it; the tokens of those invited are to be shown once. */
    List<InviteJuror.Invitation> open() {
        JsonNode script = script();
        EditionRules rules = rules(script);
        int year = rules.year();
        Outcomes.orRefuse(announceEdition.announce(ORGANISER, rules));
        Outcomes.orRefuse(advanceEdition.advance(ORGANISER, new AdvanceEdition.Command(year, Stage.SELECTION)));
        List<InviteJuror.Invitation> invitations = script.get("invited")
                .valueStream()
                .map(invited -> Outcomes.orRefuse(inviteJuror.invite(ORGANISER, invitation(year, invited))))
                .toList();
        nominations(rules)
                .forEach(nomination -> Outcomes.orRefuse(nominateAction.nominate(
                        ORGANISER, new NominateAction.Command(year, nomination.action(), nomination.category()))));
        Outcomes.orRefuse(advanceEdition.advance(ORGANISER, new AdvanceEdition.Command(year, Stage.JUDGING)));
        List<Juror> jurors = invitations.stream()
                .map(InviteJuror.Invitation::juror)
                .filter(juror -> juror.role() == Juror.Role.JUROR)
                .toList();
        for (int place = 0; place < jurors.size(); place++) {
            judge(rules, new Actor.Juror(year, jurors.get(place).id()), place);
        }
        return invitations;
    }

    /** The first juror has finished, the second nearly, the third has begun, the others have not. */
    private void judge(EditionRules rules, Actor juror, int place) {
        List<NominationId> toJudge = Outcomes.orRefuse(readOwnBallots.read(juror, rules.year())).ballots().stream()
                .filter(own -> own.state() == ReadOwnBallots.State.TO_DO)
                .map(ReadOwnBallots.Own::nomination)
                .toList();
        int written = place > 2 ? 0 : toJudge.size() * (3 - place) / 3;
        for (int number = 0; number < written; number++) {
            boolean finished = place == 0 || number < written - 2;
            Judgement judgement = scores(rules, toJudge.get(number), place + number);
            Outcomes.orRefuse(castBallot.cast(
                    juror, new CastBallot.Command(rules.year(), toJudge.get(number), any -> judgement, "", finished)));
        }
    }

    private static Judgement scores(EditionRules rules, NominationId nomination, int turn) {
        Map<String, Integer> scores = new HashMap<>();
        rules.category(nomination.category())
                .orElseThrow()
                .grid()
                .orElseThrow()
                .ids()
                .forEach(criterion -> scores.put(criterion, 2 + (turn + scores.size()) % 4));
        return new Judgement.Scored(scores);
    }

    private static List<NominationId> nominations(EditionRules rules) {
        return Hashtags2020.read().actions().stream()
                .flatMap(recorded -> recorded.sheet().categories().stream()
                        .map(category -> new NominationId(category, recorded.id())))
                .filter(nomination -> rules.category(nomination.category()).isPresent())
                .toList();
    }

    private EditionRules rules(JsonNode script) {
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        ObjectNode edition = ((ObjectNode) script.get("edition")).put("year", year);
        return RulesReader.rules(edition, new FieldErrors(Messages.in(Language.FRENCH)));
    }

    private static InviteJuror.Command invitation(int year, JsonNode invited) {
        return new InviteJuror.Command(
                year,
                invited.get("name").asText(),
                Optional.ofNullable(invited.get("affiliation"))
                        .map(JsonNode::asText)
                        .map(AuthorityId::new),
                Coded.find(Juror.Role.class, invited.get("role").asText()).orElseThrow());
    }

    private static JsonNode script() {
        try (InputStream file = Rehearsal.class.getResourceAsStream("rehearsal.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }
}
