package org.observatoire.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.PrizeScene;

/** A juror writes on a train: what they write is kept as they go, and nothing is lost where there is no network. */
@InChromium
class BallotInChromiumTest {

    private static final String PATH = "/jury/" + PrizeScene.BORDEAUX;
    private static final String SAVED = "Brouillon enregistré à";
    private static final String OFFLINE = "Hors ligne : gardé sur cet appareil";

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private PrizeScene prize;
    private BrowserContext window;

    @BeforeEach
    void judge(Chromium chromium) {
        prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
        prize.runTo("judging");
        window = chromium.window(observatory.address(), "fr", Screen.PHONE);
        comeIn(window);
    }

    @AfterEach
    void close() {
        window.close();
        observatory.close();
    }

    @Test
    void aDraftIsKeptAsTheyWrite() {
        Page page = open(PATH);
        page.locator("[name='scores.idee'][value='4']").check();
        told(page, SAVED);
        page.waitForResponse(
                BallotInChromiumTest::kept, () -> page.locator("[name=comment]").fill("Une idée nette"));

        assertEquals("{\"idee\":4} Une idée nette", kept());
        assertThat(open(PATH).locator("[name='scores.idee']:checked")).hasValue("4");
    }

    @Test
    void whatIsWrittenOfflineIsSentOnceTheNetworkIsBack() {
        Page page = open(PATH);
        window.setOffline(true);
        page.locator("[name='scores.idee'][value='2']").check();
        told(page, OFFLINE);
        page.locator("[name='scores.effet'][value='5']").check();
        told(page, OFFLINE);
        assertEquals("", kept());

        window.setOffline(false);

        told(page, SAVED);
        assertEquals("{\"effet\":5,\"idee\":2} ", kept());
    }

    @Test
    void whatWasLeftOnTheDeviceIsPutBackInItsGrid() {
        Page page = open(PATH);
        window.setOffline(true);
        page.locator("[name=comment]").fill("Écrit dans un tunnel");
        told(page, OFFLINE);
        page.close();
        window.setOffline(false);

        Page later = open(PATH);

        assertThat(later.locator("[name=comment]")).hasValue("Écrit dans un tunnel");
        told(later, SAVED);
        assertEquals(" Écrit dans un tunnel", kept());
    }

    @Test
    void whatWasLeftOnAnotherFileIsSentFromThisOne() {
        Page page = open(PATH);
        window.setOffline(true);
        page.locator("[name='scores.idee'][value='1']").check();
        told(page, OFFLINE);
        page.close();
        window.setOffline(false);

        Page other = window.newPage();
        other.waitForResponse(BallotInChromiumTest::kept, () -> other.navigate("/jury/" + PrizeScene.PULNOY));

        assertEquals("{\"idee\":1} ", kept());
    }

    @Test
    void aBallotThatChangedOnAnotherScreenIsNotWrittenOver() {
        Page first = open(PATH);
        Page second = open(PATH);
        first.locator("[name='scores.idee'][value='5']").check();
        told(first, SAVED);

        second.locator("[name='scores.idee'][value='0']").check();

        told(second, "ce bulletin a changé sur un autre écran");
        assertEquals("{\"idee\":5} ", kept());
        second.locator("button[value=save]").click();
        assertThat(second.locator(".kept")).containsText("5, exemplaire");
        assertThat(second.locator("[name='scores.idee']:checked")).hasValue("0");
        second.locator("button[value=save]").click();
        assertThat(second.locator(".notice")).hasText("Brouillon enregistré.");
        assertEquals("{\"idee\":0} ", kept());
    }

    @Test
    void aSessionThatIsOverLosesNothing() {
        Page page = open(PATH);
        window.clearCookies();
        page.locator("[name=comment]").fill("Après douze heures");
        told(page, "votre session a pris fin");
        comeIn(window);

        Page later = open(PATH);

        assertThat(later.locator("[name=comment]")).hasValue("Après douze heures");
        told(later, SAVED);
        assertEquals(" Après douze heures", kept());
    }

    @Test
    void withoutScriptsTheButtonsDoAndTheWayToTheGridIsOneGesture(Chromium chromium) {
        try (BrowserContext bare = chromium.windowWithoutScripts(observatory.address(), "fr", Screen.PHONE)) {
            comeIn(bare);
            Page page = bare.newPage();
            page.navigate(PATH);
            page.locator("nav a[href='#grid']").click();
            assertTrue(page.locator("#grid").boundingBox().y < Screen.PHONE.height());
            page.locator("[name='scores.idee'][value='3']").check();
            page.locator("button[value=save]").click();
            assertThat(page.locator(".notice")).hasText("Brouillon enregistré.");
        }
        assertEquals("{\"idee\":3} ", kept());
    }

    private Page open(String path) {
        Page page = window.newPage();
        page.navigate(path);
        return page;
    }

    private void comeIn(BrowserContext someone) {
        Page page = someone.newPage();
        page.navigate("/invitation/" + prize.juror(1));
        page.locator(".door form button").click();
        assertThat(page.locator("h1")).hasText("Vos dossiers");
        page.close();
    }

    private static void told(Page page, String text) {
        assertThat(page.locator("#autosave")).containsText(text);
    }

    private static boolean kept(Response answer) {
        return answer.url().endsWith(PATH) && answer.request().method().equals("POST") && answer.ok();
    }

    /** What is kept of the ballot: its scores and its comment; blank where nothing is. */
    private String kept() {
        var ballots = prize.as(prize.juror(1), "GET", PrizeScene.EDITION + "/ballots", null);
        return StreamSupport.stream(ballots.json().spliterator(), false)
                .filter(ballot -> ballot.get("nomination").asText().equals(PrizeScene.BORDEAUX))
                .filter(ballot -> ballot.get("state").asText().equals("draft"))
                .map(ballot -> (ballot.get("scores").isNull()
                                ? ""
                                : ballot.get("scores").toString()) + " "
                        + ballot.get("comment").asText())
                .findFirst()
                .orElse("");
    }
}
