package org.observatoire.web.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Correction;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Source;
import org.observatoire.web.http.FieldError;
import org.observatoire.web.http.JsonBody;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;

class SheetReaderTest {

    private static final String NEEDED = "'authority':'commune-67447','title':'Un titre','summary':'Un résumé'";

    private final SheetReader french = new SheetReader(Messages.in(Language.FRENCH));

    @Test
    void aSheetNeedsItsAuthorityItsTitleAndItsSummaryOnly() {
        Sheet sheet = french.sheet(json("{" + NEEDED + "}"));
        assertEquals("commune-67447", sheet.authority().value());
        assertEquals(Certainty.STATED, sheet.channelsCertainty());
        assertTrue(sheet.life().events().isEmpty());
    }

    @Test
    void everyPartOfASheetIsRead() {
        Sheet sheet = french.sheet(json("{" + NEEDED + ",'categories':['listening'],'channels':['facebook','poster'],"
                + "'channelsCertainty':'inferred','hashtags':['#Éte'],'audiences':['families'],"
                + "'trigger':{'date':'2020-03-17','text':'Le confinement'},"
                + "'contributors':[{'role':'maker','kind':'collective','label':'Un collectif'}],"
                + "'sources':[{'title':'Un article','publisher':'Un journal','url':'https://example.org/a'}],"
                + "'events':[{'type':'relayed','scope':'authority','by':'commune-95063','modality':'done',"
                + "'date':'2020-04~','certainty':'inferred','text':'Repris','source':'S1'}]}"));
        assertEquals(List.of(new Hashtag("ete")), sheet.hashtags());
        assertEquals(Certainty.INFERRED, sheet.channelsCertainty());
        assertEquals("Le confinement", sheet.trigger().orElseThrow().text());
        assertEquals("Un collectif", sheet.contributors().get(0).label().orElseThrow());
        assertEquals("S1", sheet.sources().get(0).id());
        LifeEvent.Relayed relayed = (LifeEvent.Relayed) sheet.life().events().get(0);
        assertEquals("commune-95063", relayed.authority().orElseThrow().value());
        assertEquals(
                Optional.of(new ApproximateDate("2020-04~")), relayed.facts().date());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPath() {
        List<FieldError> errors = errors(() -> french.sheet(
                json("{'authority':'Nantes','title':' ','summary':7,'categories':['listening','listening'],"
                        + "'channels':['facebok'],'hashtags':['a',2,'!'],'colour':'red','trigger':{'date':'2020'},"
                        + "'sources':['https://example.org/','ftp://example.org/'],"
                        + "'events':[{'type':'launched','modality':'done','date':'2020-02-30'},"
                        + "{'type':'launched','modality':'done','tone':'positive'},"
                        + "{'type':'feedback','modality':'maybe'},'no',{'modality':'done'}]}")));
        assertEquals(
                List.of(
                        "authority",
                        "summary",
                        "channels[0]",
                        "hashtags[1]",
                        "hashtags[2]",
                        "trigger.text",
                        "sources[1]",
                        "events[0].date",
                        "events[1].tone",
                        "events[2].modality",
                        "events[2].tone",
                        "events[3]",
                        "events[4].type",
                        "title",
                        "categories",
                        "colour"),
                fieldsOf(errors));
    }

    @Test
    void eachEventThatCitesAnUnlistedSourceIsTold() {
        List<FieldError> errors = errors(
                () -> french.sheet(
                        json(
                                "{" + NEEDED + ",'sources':['https://example.org/'],"
                                        + "'events':[{'type':'ended','modality':'done','source':'S1'},"
                                        + "{'type':'ended','modality':'done','source':'S7'},{'type':'ended','modality':'done','source':'S8'}]}")));
        assertEquals(List.of("events[1].source", "events[2].source"), fieldsOf(errors));
    }

    @Test
    void aWebAddressThatAnEventCitesIsListedAmongTheSources() {
        Sheet sheet = french.sheet(json(
                "{" + NEEDED + ",'events':[{'type':'ended','modality':'done','source':'https://example.org/fin'}]}"));
        assertEquals(List.of(Source.at("https://example.org/fin", "https://example.org/fin")), sheet.sources());
    }

    @Test
    void anUnknownTermIsAnsweredWithTheAcceptedOnesInTheReadersLanguage() {
        String written = "{" + NEEDED + ",'channelsCertainty':'sure'}";
        assertEquals(
                "Valeur inconnue. Valeurs admises : stated, inferred.",
                errors(() -> french.sheet(json(written))).get(0).message());
        assertEquals(
                "Unknown value. Accepted values: stated, inferred.",
                errors(() -> new SheetReader(Messages.in(Language.ENGLISH)).sheet(json(written)))
                        .get(0)
                        .message());
    }

    @Test
    void aLimitIsToldInTheMessage() {
        String title = "x".repeat(201);
        List<FieldError> errors =
                errors(() -> french.sheet(json("{'authority':'commune-67447','summary':'s','title':'" + title + "'}")));
        assertEquals(List.of(new FieldError("title", "Trop long : 200 caractères au plus.")), errors);
    }

    @Test
    void aProposalNeedsAContactWhoseEveryPartIsChecked() {
        assertEquals(List.of("contact"), fieldsOf(errors(() -> french.proposal(json("{" + NEEDED + "}")))));
        assertEquals(
                List.of("contact.name", "contact.email", "contact.phone"),
                fieldsOf(errors(() ->
                        french.proposal(json("{" + NEEDED + ",'contact':{'name':'','email':'nobody','phone':'1'}}")))));
    }

    @Test
    void aCorrectionHoldsOnlyWhatIsWritten() {
        Correction correction = french.correction(json("{'title':'Autre titre','summary':null}"));
        assertEquals(Optional.of("Autre titre"), correction.title());
        assertEquals(Optional.empty(), correction.summary());
        assertEquals(Optional.empty(), correction.trigger());
    }

    @Test
    void aNullTriggerInACorrectionTakesItAway() {
        assertEquals(
                Optional.of(Optional.empty()),
                french.correction(json("{'trigger':null}")).trigger());
    }

    @Test
    void theEventsOfACorrectionMayCiteSourcesThatOnlyTheSheetKnows() {
        Correction correction =
                french.correction(json("{'events':[{'type':'ended','modality':'done','source':'S1'}]}"));
        assertEquals(1, correction.life().orElseThrow().events().size());
    }

    @Test
    void afterAHundredErrorsTheAnswerGrowsNoMore() {
        String many = "[" + "1,".repeat(500) + "1]";
        assertEquals(
                100,
                errors(() -> french.sheet(json("{" + NEEDED + ",'hashtags':" + many + "}")))
                        .size());
    }

    private static JsonNode json(String written) {
        return JsonBody.object(
                written.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Messages.in(Language.FRENCH));
    }

    private static List<FieldError> errors(Runnable reading) {
        RequestRefused refused = assertThrows(RequestRefused.class, reading::run);
        assertEquals(ProblemType.INVALID, refused.type());
        return refused.errors();
    }

    private static List<String> fieldsOf(List<FieldError> errors) {
        return errors.stream().map(FieldError::field).toList();
    }
}
