package org.observatoire.domain.territory;

import java.util.regex.Pattern;
import org.observatoire.domain.wording.Coded;

/** The kinds of local authority, as the code officiel géographique tells them apart. */
public enum AuthorityKind implements Coded {
    /** A municipality, named by its five-character INSEE code. */
    COMMUNE("commune", "\\d{5}|2[AB]\\d{3}"),
    /** A grouping of communes with its own taxes, named by its SIREN. */
    EPCI("epci", "\\d{9}"),
    /** A territorial establishment inside the Métropole du Grand Paris, named by its SIREN. */
    EPT("ept", "\\d{9}"),
    /** A département, or a collectivity that stands for one, named by its number. */
    DEPARTMENT("departement", "\\d{2,3}|2[AB]"),
    /** A region, or a collectivity that stands for one, named by its INSEE code. */
    REGION("region", "\\d{2,3}"),
    /** Another public body (syndicate, public establishment…), named by its SIREN. */
    BODY("body", "\\d{9}");

    private final String prefix;
    private final Pattern official;

    AuthorityKind(String prefix, String official) {
        this.prefix = prefix;
        this.official = Pattern.compile(prefix + "-(" + official + ")");
    }

    /**
     * How identifiers of this kind begin, before the hyphen.
     *
     * @return the prefix, a French word for départements
     */
    public String prefix() {
        return prefix;
    }

    boolean names(String id) {
        return official.matcher(id).matches();
    }
}
