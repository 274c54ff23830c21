package org.observatoire.web.prize;

import static org.observatoire.web.prize.PrizeTable.Role.JUROR;
import static org.observatoire.web.prize.PrizeTable.Role.ORGANISER;
import static org.observatoire.web.prize.PrizeTable.Role.RECUSED;
import static org.observatoire.web.prize.PrizeTable.Role.SELECTOR;

import java.util.List;
import java.util.Set;
import org.observatoire.web.testing.PrizeScene;

/** What is allowed in an edition: to whom, and when. Whatever is not in this table is refused. */
final class PrizeTable {

    /** Who asks. */
    enum Role {
        VISITOR,
        CONTRIBUTOR,
        JUROR,
        RECUSED,
        JUROR_ELSEWHERE,
        SELECTOR,
        ORGANISER
    }

    /**
     * Something that is asked for.
     *
     * @param name what
     * @param roles who may
     * @param stages when they may
     * @param method the method
     * @param path the path within the edition
     * @param body the body, in which apostrophes stand for quotation marks; {@code JUROR} for whoever of the
     *     jury it is about
     * @param status what is answered when they may
     */
    record Operation(
            String name, Set<Role> roles, Set<String> stages, String method, String path, String body, int status) {

        /** Whether it is of their role; a conflict keeps some out of it all the same. */
        boolean isOf(Role role) {
            return roles.contains(role) || keptOut(role);
        }

        /** A juror's own recusal waits until nominees are public: its answer would tell who they are. */
        boolean possibleAt(String stage, Role role) {
            boolean early = path.equals("/recusals") && role != ORGANISER && stage.equals("selection");
            return stages.contains(stage) && !early;
        }

        boolean keptOut(Role role) {
            return role == RECUSED && path.endsWith(PrizeScene.SCHILTIGHEIM);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String[] EVERY_STAGE = PrizeScene.STAGES.toArray(String[]::new);
    private static final Set<Role> JURY = Set.of(JUROR, RECUSED);
    private static final String BALLOT = "{'scores':{'idee':1,'effet':2},'final':false}";
    private static final String DECISION = "'gold':[],'overrides':[],'publish':'results'";

    private PrizeTable() {}

    /** In an order in which what is allowed can be done one after the other. */
    static List<Operation> operations() {
        return List.of(
                read("selection", ORGANISER, "selection", "judging", "deliberation", "proclaimed"),
                read("progress", ORGANISER, "selection", "judging", "deliberation", "proclaimed"),
                read("deliberation", ORGANISER, "deliberation", "proclaimed"),
                read("stage", ORGANISER, EVERY_STAGE),
                read("jurors", ORGANISER, EVERY_STAGE),
                read("opinions", SELECTOR, "selection", "judging", "deliberation", "proclaimed"),
                new Operation(
                        "amend",
                        Set.of(ORGANISER),
                        Set.of("announced", "submissions", "selection", "judging", "deliberation"),
                        "PATCH",
                        "",
                        "{'name':'Répétition, revue'}",
                        200),
                new Operation(
                        "read own ballots",
                        JURY,
                        Set.of("judging", "deliberation", "proclaimed"),
                        "GET",
                        "/ballots",
                        null,
                        200),
                new Operation(
                        "give an opinion",
                        Set.of(SELECTOR),
                        Set.of("selection"),
                        "PUT",
                        "/selection/montreuil-au-balcon",
                        "{'category':'solidarite','opinion':'retain'}",
                        200),
                new Operation(
                        "invite",
                        Set.of(ORGANISER),
                        Set.of("announced", "submissions", "selection"),
                        "POST",
                        "/jurors",
                        "{'name':'Juré 5'}",
                        201),
                new Operation(
                        "change an affiliation",
                        Set.of(ORGANISER),
                        Set.of("announced", "submissions", "selection", "judging", "deliberation"),
                        "PATCH",
                        "/jurors/JUROR",
                        "{'affiliation':'commune-75056'}",
                        200),
                new Operation(
                        "revoke an invitation",
                        Set.of(ORGANISER),
                        Set.of(EVERY_STAGE),
                        "DELETE",
                        "/jurors/JUROR/token",
                        null,
                        204),
                new Operation(
                        "renew an invitation",
                        Set.of(ORGANISER),
                        Set.of(EVERY_STAGE),
                        "POST",
                        "/jurors/JUROR/token",
                        null,
                        201),
                new Operation(
                        "nominate",
                        Set.of(ORGANISER),
                        Set.of("selection"),
                        "POST",
                        "/nominations",
                        "{'action':'nantes-podcasts-femmes-et-hommes','category':'ecoute'}",
                        201),
                new Operation(
                        "withdraw a nomination",
                        Set.of(ORGANISER),
                        Set.of("selection"),
                        "DELETE",
                        "/nominations/ecoute.nantes-podcasts-femmes-et-hommes",
                        null,
                        204),
                new Operation(
                        "cast a ballot",
                        JURY,
                        Set.of("judging"),
                        "PUT",
                        "/ballots/" + PrizeScene.BORDEAUX,
                        BALLOT,
                        200),
                new Operation(
                        "cast a ballot across a conflict",
                        Set.of(JUROR),
                        Set.of("judging"),
                        "PUT",
                        "/ballots/" + PrizeScene.SCHILTIGHEIM,
                        BALLOT,
                        200),
                new Operation(
                        "declare a recusal",
                        Set.of(JUROR, RECUSED, ORGANISER),
                        Set.of("selection", "judging", "deliberation"),
                        "POST",
                        "/recusals",
                        "{'nomination':'" + PrizeScene.PULNOY + "','reason':'Un lien.','juror':'JUROR'}",
                        201),
                new Operation(
                        "release a juror",
                        Set.of(ORGANISER),
                        Set.of("announced", "submissions", "selection"),
                        "DELETE",
                        "/jurors/JUROR",
                        null,
                        204),
                new Operation(
                        "correct",
                        Set.of(ORGANISER),
                        Set.of("proclaimed"),
                        "POST",
                        "/corrections",
                        "{" + DECISION + ",'reason':'Une erreur.'}",
                        201),
                new Operation(
                        "proclaim",
                        Set.of(ORGANISER),
                        Set.of("deliberation"),
                        "POST",
                        "/proclamation",
                        "{" + DECISION + "}",
                        201),
                new Operation(
                        "advance",
                        Set.of(ORGANISER),
                        Set.of("announced", "submissions", "selection", "judging", "deliberation"),
                        "POST",
                        "/stage",
                        "{'to':'deliberation'}",
                        200));
    }

    private static Operation read(String what, Role role, String... stages) {
        return new Operation("read " + what, Set.of(role), Set.of(stages), "GET", "/" + what, null, 200);
    }
}
