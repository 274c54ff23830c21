package org.observatoire.web.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An edition of the prize, run over HTTP: seven actions of 2020, two categories, a selector and four jurors. */
public final class PrizeScene {

    public static final int YEAR = 2026;
    public static final String EDITION = "/api/v1/editions/" + YEAR;

    /** Jurée 1 belongs to the authority that carried it. */
    public static final String SCHILTIGHEIM = "solidarite.schiltigheim-restos-chez-vous";

    public static final String MONTREUIL = "solidarite.montreuil-au-balcon";
    public static final String PULNOY = "solidarite.pulnoy-marche-drive-et-livraison";
    public static final String OCCITANIE = "solidarite.occitanie-producteurs-consommateurs";
    public static final String MARSEILLAN = "ecoute.marseillan-petits-confines";
    public static final String HAZEBROUCK = "ecoute.hazebrouck-escape-game";
    public static final String BORDEAUX = "ecoute.bordeaux-metropole-merci-aux-agents";

    public static final List<String> NOMINEES =
            List.of(SCHILTIGHEIM, MONTREUIL, PULNOY, OCCITANIE, MARSEILLAN, HAZEBROUCK, BORDEAUX);

    public static final List<String> STAGES =
            List.of("announced", "submissions", "selection", "judging", "deliberation", "proclaimed");

    /** Two scores that weigh 20 and 80 by each juror in turn; a blank where the juror is recused. */
    private static final Map<String, List<String>> SCORES = Map.of(
            SCHILTIGHEIM, List.of("", "5 3", "2 4", "2 5"),
            MONTREUIL, List.of("4 4", "4 4", "0 4", "4 4"),
            PULNOY, List.of("3 3", "3 3", "3 3", "3 3"),
            OCCITANIE, List.of("1 2", "1 2", "1 2", "1 2"),
            MARSEILLAN, List.of("5 5", "5 5", "4 5", "5 5"),
            HAZEBROUCK, List.of("3 2", "3 2", "3 2", "3 2"),
            BORDEAUX, List.of("2 4", "2 4", "2 4", "2 4"));

    private static final List<String> GRADES =
            List.of("Insuffisant", "Passable", "Assez bien", "Bien", "Très bien", "Excellent");

    private static final String RULES = """
            {'year':%d,'name':'Répétition générale',%s,
             'recusal':'authority','quorum':{'share':0.5,'min':3},'gold':true,'categories':[
              {'id':'solidarite','label':'Solidarité','eligibleKinds':[],'eligibleSizes':[],'grid':[%s],
               'distinctions':{'silver':1,'bronze':1}},
              {'id':'ecoute','label':'Écoute','grid':[%3$s],
               'distinctions':{'silver':1,'bronze':1}}]}""";

    private static final String BY_SCORES = "'method':'weighted-mean','scale':{'min':0,'max':5}";
    private static final String GRID =
            "{'id':'idee','label':'L’idée','weight':20},{'id':'effet','label':'L’effet','weight':80}";

    private static final String BY_GRADES =
            "'method':'majority-judgment','grades':['" + String.join("','", GRADES) + "']";

    private final Client client;
    private final String organiser;
    private final int year;
    private final boolean byGrades;
    private final List<String> jurors = new ArrayList<>();
    private final List<String> jurorIds = new ArrayList<>();
    private String selector = "";

    public PrizeScene(URI address, String organiser) {
        this(new Client(address), organiser, YEAR, false);
    }

    private PrizeScene(Client client, String organiser, int year, boolean byGrades) {
        this.client = client;
        this.organiser = organiser;
        this.year = year;
        this.byGrades = byGrades;
    }

    /** The same in another year. */
    public PrizeScene in(int otherYear) {
        return new PrizeScene(client, organiser, otherYear, byGrades);
    }

    /** The same, judged by majority judgment: the second score gives the grade. */
    public PrizeScene judgedByGrades() {
        return new PrizeScene(client, organiser, year, true);
    }

    public Client client() {
        return client;
    }

    public String selector() {
        return selector;
    }

    /** How many jurors are invited. */
    public int jurors() {
        return jurors.size();
    }

    /** The token of a juror, from 0; the first one is recused by affiliation from {@link #SCHILTIGHEIM}. */
    public String juror(int number) {
        return jurors.get(number);
    }

    public String jurorId(int number) {
        return jurorIds.get(number);
    }

    public void announce() {
        String rules = RULES.formatted(year, byGrades ? BY_GRADES : BY_SCORES, byGrades ? "" : GRID);
        done(201, asOrganiser("POST", "/api/v1/editions", rules));
    }

    /** Takes the edition to a stage. */
    public void to(String stage) {
        done(200, asOrganiser("POST", edition() + "/stage", "{'to':'" + stage + "'}"));
    }

    /** Invites a selector and four jurors. */
    public void invite() {
        selector = invited("{'name':'Sélectrice 1','role':'selector'}").text("/token");
        List.of("'commune-67447'", "null", "'departement-44'", "null").forEach(this::inviteJuror);
    }

    /** Invites one juror more, of an authority in apostrophes or of none. */
    public void inviteJuror(String affiliation) {
        Answer invitation =
                invited("{'name':'Jurée ou juré " + (jurors.size() + 1) + "','affiliation':" + affiliation + "}");
        jurors.add(invitation.text("/token"));
        jurorIds.add(invitation.text("/id"));
    }

    public void nominate() {
        for (String nominee : NOMINEES) {
            String[] parts = nominee.split("\\.");
            Answer nomination = asOrganiser(
                    "POST", edition() + "/nominations", "{'action':'" + parts[1] + "','category':'" + parts[0] + "'}");
            done(201, nomination);
            assertEquals(nominee, nomination.text("/id"));
        }
    }

    /** Every juror judges everything for good. */
    public void judge() {
        for (int juror = 0; juror < jurors.size(); juror++) {
            for (String nominee : NOMINEES) {
                String scores = SCORES.get(nominee).get(juror);
                if (!scores.isBlank()) {
                    done(200, cast(juror, nominee, scores, true));
                }
            }
        }
    }

    /** Takes an edition not announced yet as far as a stage, all that belongs before it being done. */
    public void runTo(String stage) {
        announce();
        invite();
        for (int passed = 1; passed <= STAGES.indexOf(stage); passed++) {
            switch (STAGES.get(passed)) {
                case "selection" -> {
                    to("selection");
                    nominate();
                }
                case "deliberation" -> {
                    judge();
                    to("deliberation");
                }
                case "proclaimed" -> done(201, proclaim());
                default -> to(STAGES.get(passed));
            }
        }
    }

    public Answer proclaim() {
        return asOrganiser(
                "POST",
                edition() + "/proclamation",
                "{'gold':['" + MARSEILLAN + "'],'overrides':[],'publish':'ballots'}");
    }

    /** A ballot, whose scores are written one after the other. */
    public Answer cast(int juror, String nominee, String scores, boolean finished) {
        String[] each = scores.split(" ");
        String judgement = byGrades
                ? "'grade':'" + GRADES.get(Integer.parseInt(each[1])) + "'"
                : "'scores':{'idee':" + each[0] + ",'effet':" + each[1] + "}";
        return as(
                jurors.get(juror),
                "PUT",
                edition() + "/ballots/" + nominee,
                "{" + judgement + ",'comment':'','final':" + finished + "}");
    }

    public Answer asOrganiser(String method, String path, String json) {
        return as(organiser, method, path, json);
    }

    /** A request of whoever bears a token, of nobody where it is blank; apostrophes stand for quotation marks. */
    public Answer as(String token, String method, String path, String json, String... headers) {
        String body = json == null ? null : json.replace('\'', '"');
        List<String> all = new ArrayList<>(List.of(headers));
        if (!token.isBlank()) {
            all.addAll(List.of("Authorization", "Bearer " + token));
        }
        return client.send(method, path, body, all.toArray(String[]::new));
    }

    private String edition() {
        return "/api/v1/editions/" + year;
    }

    private Answer invited(String json) {
        Answer invitation = asOrganiser("POST", edition() + "/jurors", json);
        done(201, invitation);
        assertEquals("no-store", invitation.header("Cache-Control").orElse(""));
        return invitation;
    }

    private static void done(int status, Answer answer) {
        assertEquals(status, answer.status(), answer::body);
    }
}
