package org.observatoire.web.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.observatoire.application.port.Darkroom;
import org.observatoire.application.seal.Sha256;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.darkroom.ImageDarkroom;

/**
 * Every page there is, in the states that a reader meets. What holds for all pages is tested over this one list: a screen
 * that lands adds its lines here, and {@link #prepare} does what it takes to reach them.
 */
public final class EveryPage {

    /** What answers {@code GET} without being a page. */
    public static final Set<String> NO_PAGES = Set.of(
            "/assets/{name}",
            "/favicon.svg",
            "/health",
            "/openapi.json",
            "/pictures/{name}",
            "/robots.txt",
            "/sitemap.xml");

    /** The name of the cookie of a session. */
    public static final String SESSION = "observatoire-session";

    public static final String ORGANISER = "organiser";

    /** Whoever proposed {@link #PROPOSAL}. */
    public static final String CONTRIBUTOR = "contributor";

    /** A juror of the edition that is in judging. */
    public static final String JUROR = "juror";

    /** A selector of the edition that is in judging. */
    public static final String SELECTOR = "selector";

    /** A selector of the edition that is in selection. */
    public static final String SELECTING = "selecting";

    private static final int BY_GRADES = 2025;
    private static final List<String> UNDER_WAY =
            List.of("announced", "submissions", "selection", "judging", "deliberation");

    private static final String PROPOSAL = "{'authority':'commune-93048','title':'Des podcasts de femmes et d’hommes',"
            + "'summary':'Chaque semaine, une voix.','hashtags':['MontreuilAuBalcon'],'channels':['podcast','poster'],"
            + "'categories':['listening','reach'],'events':[{'type':'launched','modality':'done','date':'2020-03~'}],"
            + "'sources':[{'url':'https://example.org/podcasts'}],"
            + "'contact':{'name':'Contact de test','email':'contact@example.org'}}";

    private static final String WITHDRAWN = "val-de-marne-masque-aux-normes";

    private static final byte[] WIDE = Landscape.jpeg(1_800, 1_200, 1);
    private static final byte[] STANDING = Landscape.jpeg(900, 1_400, 4);
    private static final String OF_SEVERAL_PICTURES = "montreuil-au-balcon";
    private static final String OF_A_STANDING_PICTURE = "haguenau-canards-sur-le-passage";

    private EveryPage() {}

    public static List<Visit> visits() {
        return Stream.of(
                        gallery(),
                        sheets(),
                        editions(),
                        site(),
                        contributors(),
                        organisers(),
                        editionDesks(),
                        selection(),
                        jury(),
                        deliberations())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Visit> gallery() {
        return List.of(
                Visit.to("/"),
                Visit.at("/", "/?q=confinement&category=listening&hashtag=montreuilaubalcon"),
                Visit.at("/", "/?q=introuvable&status=ended"),
                Visit.at("/", "/?limit=4&region=44&sort=title"),
                Visit.at("/", "/?category=inconnue").answering(400));
    }

    private static List<Visit> sheets() {
        String route = "/actions/{id}";
        return List.of(
                Visit.at(route, "/actions/nantes-podcasts-femmes-et-hommes"),
                Visit.at(route, "/actions/crepy-en-valois-remede-contre-la-morosite"),
                Visit.at(route, "/actions/bezons-remede-contre-la-morosite"),
                Visit.at(route, "/actions/bordeaux-metropole-merci-aux-agents"),
                Visit.at(route, "/actions/pulnoy-marche-drive-et-livraison"),
                Visit.at(route, "/actions/" + OF_SEVERAL_PICTURES),
                Visit.at(route, "/actions/" + OF_A_STANDING_PICTURE),
                Visit.at(route, "/actions/" + WITHDRAWN).answering(410),
                Visit.at(route, "/actions/rien-de-tel").answering(404));
    }

    private static List<Visit> editions() {
        String route = "/editions/{year}";
        Stream<Visit> around = Stream.of(
                Visit.to("/editions"),
                Visit.at(route, "/editions/2020"),
                Visit.at(route, "/editions/" + BY_GRADES),
                Visit.at(route, "/editions/" + PrizeScene.YEAR),
                Visit.at(route, "/editions/1999").answering(404));
        Stream<Visit> underWay = UNDER_WAY.stream().map(stage -> Visit.at(route, "/editions/" + yearAt(stage)));
        return Stream.concat(around, underWay).toList();
    }

    private static List<Visit> site() {
        return List.of(
                Visit.to("/categories"),
                Visit.to("/legal"),
                Visit.to("/sign-in"),
                Visit.at("/sign-in", "/sign-in?then=/organise").by(ORGANISER),
                Visit.at("/invitation/{token}", "/invitation/rien-de-tel").answering(404),
                Visit.at("/invitation/{token}", "/invitation/" + ObservatoryInMemory.ORGANISER),
                Visit.at("", "/nulle-part").answering(404));
    }

    private static List<Visit> contributors() {
        return List.of(
                Visit.to("/propose"),
                Visit.to("/contribution").by(CONTRIBUTOR),
                Visit.to("/contribution").by(ORGANISER).answering(403),
                Visit.to("/contribution/correction").by(CONTRIBUTOR),
                Visit.to("/contribution/pictures").by(CONTRIBUTOR),
                Visit.at("/contribution/pictures/{picture}", "/contribution/pictures/" + idOf(STANDING))
                        .by(CONTRIBUTOR),
                Visit.at("/contribution/pictures/{picture}", "/contribution/pictures/" + idOf(WIDE))
                        .by(CONTRIBUTOR)
                        .answering(404),
                Visit.to("/contribution/event").by(CONTRIBUTOR),
                Visit.to("/contribution/reuse").by(CONTRIBUTOR),
                Visit.at("/contribution/reuse", "/contribution/reuse?words=podcasts")
                        .by(CONTRIBUTOR),
                Visit.at("/contribution/reuse", "/contribution/reuse?words=introuvable")
                        .by(CONTRIBUTOR));
    }

    private static List<Visit> organisers() {
        String desk = "/organise/actions/{id}";
        String path = "/organise/actions/crepy-en-valois-remede-contre-la-morosite";
        return List.of(
                Visit.to("/organise/people").by(ORGANISER),
                Visit.at("/organise/people/{id}", "/organise/people/first").by(ORGANISER),
                Visit.at("/organise/people/{id}", "/organise/people/first")
                        .by(SELECTOR)
                        .answering(403),
                Visit.to("/organise/actions").by(ORGANISER),
                Visit.to("/organise/actions").by(CONTRIBUTOR).answering(403),
                Visit.at("/organise/actions", "/organise/actions?q=podcasts").by(ORGANISER),
                Visit.at("/organise/actions", "/organise/actions?q=introuvable&standing=refused")
                        .by(ORGANISER),
                Visit.at("/organise/actions", "/organise/actions?cursor=faux")
                        .by(ORGANISER)
                        .answering(400),
                Visit.at(desk, path).by(ORGANISER),
                Visit.at(desk, "/organise/actions/" + WITHDRAWN).by(ORGANISER),
                Visit.at(desk, "/organise/actions/rien-de-tel").by(ORGANISER).answering(404),
                Visit.at(desk + "/correction", path + "/correction").by(ORGANISER),
                Visit.at(desk + "/pictures", "/organise/actions/" + OF_SEVERAL_PICTURES + "/pictures")
                        .by(ORGANISER),
                Visit.at(
                                desk + "/pictures/{picture}",
                                "/organise/actions/" + OF_SEVERAL_PICTURES + "/pictures/" + idOf(WIDE))
                        .by(ORGANISER),
                Visit.at(desk + "/pictures", path + "/pictures").by(ORGANISER),
                Visit.at(desk + "/event", path + "/event").by(ORGANISER),
                Visit.at(desk + "/reuse", path + "/reuse?words=mot").by(ORGANISER),
                Visit.to("/organise/new-action").by(ORGANISER),
                Visit.to("/organise").by(ORGANISER),
                Visit.to("/organise").by(JUROR).answering(403),
                Visit.at("", "/nulle-part").by(SELECTOR).answering(404));
    }

    private static List<Visit> editionDesks() {
        String desk = "/organise/editions/{year}";
        String selecting = "/organise/editions/" + yearAt("selection");
        String judging = "/organise/editions/" + yearAt("judging");
        Stream<Visit> atEveryStage = UNDER_WAY.stream()
                .map(stage ->
                        Visit.at(desk, "/organise/editions/" + yearAt(stage)).by(ORGANISER));
        Stream<Visit> others = Stream.of(
                Visit.to("/organise/editions").by(ORGANISER),
                Visit.to("/organise/editions").by(SELECTOR).answering(403),
                Visit.to("/organise/editions/new").by(ORGANISER),
                Visit.at("/organise/editions/new", "/organise/editions/new?from=standing")
                        .by(ORGANISER),
                Visit.at(desk, "/organise/editions/" + PrizeScene.YEAR).by(ORGANISER),
                Visit.at(desk, "/organise/editions/1999").by(ORGANISER).answering(404),
                Visit.at(desk + "/rules", "/organise/editions/" + yearAt("announced") + "/rules")
                        .by(ORGANISER),
                Visit.at(desk + "/rules", "/organise/editions/" + BY_GRADES + "/rules")
                        .by(ORGANISER),
                Visit.at(desk + "/rules", selecting + "/rules").by(ORGANISER),
                Visit.at(desk + "/rules", judging + "/rules").by(ORGANISER),
                Visit.at(desk + "/stage", selecting + "/stage").by(ORGANISER),
                Visit.at(desk + "/stage", judging + "/stage").by(ORGANISER),
                Visit.at(desk + "/jury", selecting + "/jury").by(ORGANISER),
                Visit.at(desk + "/jury", judging + "/jury").by(ORGANISER),
                Visit.at(desk + "/jury/{id}", judging + "/jury/personne")
                        .by(ORGANISER)
                        .answering(404),
                Visit.at(desk + "/selection", selecting + "/selection").by(ORGANISER),
                Visit.at(desk + "/selection", selecting + "/selection?category=ecoute&q=introuvable")
                        .by(ORGANISER),
                Visit.at(desk + "/selection", judging + "/selection").by(ORGANISER));
        return Stream.concat(atEveryStage, others).toList();
    }

    private static List<Visit> selection() {
        return List.of(
                Visit.to("/selection").by(SELECTOR),
                Visit.at("/selection", "/selection?category=ecoute&show=left").by(SELECTING),
                Visit.at("/selection", "/selection?category=solidarite&limit=3").by(SELECTING),
                Visit.at("/selection", "/selection?category=ailleurs")
                        .by(SELECTING)
                        .answering(422),
                Visit.to("/selection").by(ORGANISER).answering(403));
    }

    private static List<Visit> jury() {
        String ballot = "/jury/" + PrizeScene.BORDEAUX;
        return List.of(
                Visit.to("/jury").by(JUROR),
                Visit.to("/jury/files").by(JUROR),
                Visit.to("/jury/final").by(JUROR),
                Visit.at("/jury/{id}", ballot).by(JUROR),
                Visit.at("/jury/{id}", "/jury/" + PrizeScene.SCHILTIGHEIM)
                        .by(JUROR)
                        .answering(403),
                Visit.at("/jury/{id}/final", ballot + "/final").by(JUROR),
                Visit.at("/jury/{id}/recusal", ballot + "/recusal").by(JUROR),
                Visit.to("/jury").by(SELECTOR).answering(403));
    }

    private static List<Visit> deliberations() {
        String route = "/organise/editions/{year}/";
        Stream<Visit> deliberating = Stream.of("deliberation", "deliberation/preview", "proclamation")
                .map(page -> Visit.at(route + page, "/organise/editions/" + yearAt("deliberation") + "/" + page)
                        .by(ORGANISER));
        Stream<Visit> others = Stream.of(
                Visit.at(route + "progress", "/organise/editions/" + yearAt("judging") + "/progress")
                        .by(ORGANISER),
                Visit.at(route + "deliberation", "/organise/editions/" + BY_GRADES + "/deliberation")
                        .by(ORGANISER),
                Visit.at(route + "deliberation", "/organise/editions/" + yearAt("judging") + "/deliberation")
                        .by(ORGANISER)
                        .answering(409));
        return Stream.concat(deliberating, others).toList();
    }

    /**
     * Leads an observatory that holds the actions of 2020 to where every page can be reached: an edition at each stage,
     * two palmarès, an action withdrawn, pictures.
     *
     * @return the cookie of whoever is in a session, by role
     */
    public static Map<String, String> prepare(URI address, String organiser) {
        PrizeScene prize = new PrizeScene(address, organiser);
        Map<String, PrizeScene> underWay = new HashMap<>();
        UNDER_WAY.forEach(stage -> underWay.put(stage, prize.in(yearAt(stage))));
        underWay.forEach((stage, edition) -> edition.runTo(stage));
        prize.runTo("proclaimed");
        prize.in(BY_GRADES).judgedByGrades().runTo("proclaimed");
        Answer withdrawn = prize.asOrganiser(
                "POST", "/api/v1/actions/" + WITHDRAWN + "/withdrawal", "{'reason':'Retirée pour un essai.'}");
        assertEquals(200, withdrawn.status(), withdrawn::body);
        illustrate(address, organiser, OF_SEVERAL_PICTURES, WIDE);
        illustrate(address, organiser, OF_SEVERAL_PICTURES, Landscape.jpeg(900, 1_300, 2));
        illustrate(address, organiser, OF_SEVERAL_PICTURES, Landscape.jpeg(1_000, 1_000, 3));
        illustrate(address, organiser, OF_A_STANDING_PICTURE, STANDING);
        PrizeScene judging = underWay.get("judging");
        Answer proposed = new Client(address).post("/api/v1/actions", PROPOSAL);
        illustrate(address, proposed.text("/editToken"), proposed.text("/id"), STANDING);
        return Map.of(
                ORGANISER, session(address, organiser),
                CONTRIBUTOR, session(address, proposed.text("/editToken")),
                JUROR, session(address, judging.juror(0)),
                SELECTOR, session(address, judging.selector()),
                SELECTING, session(address, underWay.get("selection").selector()));
    }

    /** The identity that a file's picture has, whoever develops it. */
    private static String idOf(byte[] file) {
        Darkroom.Developed developed = Outcomes.done(new ImageDarkroom().develop(SomePictures.file(file)));
        return Sha256.of(developed.large().bytes());
    }

    private static void illustrate(URI address, String token, String action, byte[] file) {
        FormWithFiles form = new FormWithFiles()
                .with("alt", "Des collines sous un soleil pâle")
                .with("credit", "Ville d’essai")
                .with("consent", "true")
                .with("file", "photo.jpg", "image/jpeg", file);
        Answer added = new Client(address)
                .post("/api/v1/actions/" + action + "/pictures", form, "Authorization", "Bearer " + token);
        assertEquals(201, added.status(), added::body);
    }

    private static String session(URI address, String token) {
        Browsing someone = new Browsing(address);
        someone.comeIn(token);
        return someone.cookies().get(SESSION);
    }

    private static int yearAt(String stage) {
        return PrizeScene.YEAR + 1 + UNDER_WAY.indexOf(stage);
    }
}
