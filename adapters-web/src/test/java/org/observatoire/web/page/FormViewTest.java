package org.observatoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.observatoire.web.http.FieldError;

class FormViewTest {

    @Test
    void aTreeFillsTheFieldsThatItNames() throws JsonProcessingException {
        FormView form = FormView.of(new ObjectMapper().readTree("""
                {"title":"Un titre","gold":true,"year":2026,"windows":null,"grades":["a","b"],
                 "events":[{"type":"launched"},{"type":"ended"}]}"""));

        assertEquals("Un titre", form.value("title"));
        assertTrue(form.chosen("gold", "true"));
        assertEquals("2026", form.value("year"));
        assertEquals("", form.value("windows"));
        assertEquals("b", form.value("grades[1]"));
        assertTrue(form.chosen("grades", "b"));
        assertEquals("ended", form.value("events[1].type"));
        assertEquals(2, form.lines("events"));
        assertEquals(2, form.lines("grades"));
        assertEquals(0, form.lines("sources"));
    }

    @Test
    void anErrorIsToldBesideTheFieldThatItNames() {
        FormView form = wrong(List.of("title", "events[0].date"), "events[0].date");
        assertTrue(form.wrong("events[0].date"));
        assertFalse(form.wrong("title"));
        assertEquals(List.of("#f-events-0-date"), hrefs(form));
        assertEquals("f-events-0-date-hint f-events-0-date-error", form.describedBy("events[0].date", true));
        assertEquals("", form.describedBy("title", false));
    }

    @Test
    void anErrorOfAPartIsToldBesideItsFirstField() {
        FormView form = wrong(List.of("title", "contact.name", "contact.email"), "contact");
        assertTrue(form.wrong("contact.name"));
        assertFalse(form.wrong("contact.email"));
    }

    @Test
    void anErrorOfOneOfSeveralBoxesIsToldBesideThemAll() {
        assertTrue(wrong(List.of("title", "channels"), "channels[1]").wrong("channels"));
    }

    @Test
    void anErrorOfAGroupWhereNothingIsChosenIsToldBesideIt() {
        FormView form = wrong(List.of("title"), "method");
        assertTrue(form.wrong("method"));
        assertEquals(List.of("#f-method"), hrefs(form));
    }

    @Test
    void aRefusalOfTheWholeIsToldAtTheTopWithoutALink() {
        FormView form = new FormView(Map.of(), List.of(), List.of(), "Trop tard.");
        assertEquals(List.of(new FormView.Told("Trop tard.", "")), form.told());
    }

    private static FormView wrong(List<String> fields, String field) {
        return new FormView(Map.of(), fields, List.of(new FieldError(field, "Non.")), "");
    }

    private static List<String> hrefs(FormView form) {
        return form.told().stream().map(FormView.Told::href).toList();
    }
}
