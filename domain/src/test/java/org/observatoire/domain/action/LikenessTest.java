package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.observatoire.domain.territory.AuthorityId;

class LikenessTest {

    @Test
    void setsAsideCaseAccentsAndSigns() {
        assertEquals(
                new Likeness(new AuthorityId("commune-67447"), "remede contre la morosite"),
                likeness("« REMÈDE » contre la morosité…", "commune-67447"));
    }

    @Test
    void tellsAuthoritiesAndWordsApart() {
        Likeness one = likeness("Le fil", "commune-60176");

        assertNotEquals(one, likeness("Le fil", "commune-44109"));
        assertNotEquals(one, likeness("Les fils", "commune-60176"));
    }

    private static Likeness likeness(String title, String authority) {
        return Likeness.of(SheetDraft.begun()
                .title(title)
                .authority(new AuthorityId(authority))
                .sheet());
    }
}
