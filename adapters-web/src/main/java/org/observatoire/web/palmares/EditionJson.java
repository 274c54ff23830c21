package org.observatoire.web.palmares;

/**
 * An edition, as the API tells it.
 *
 * @param year its year
 * @param stage how far it has come
 * @param palmares where its palmarès can be read
 */
record EditionJson(int year, String stage, String palmares) {

    EditionJson(int year) {
        this(year, "proclaimed", "/api/v1/editions/" + year + "/palmares");
    }
}
