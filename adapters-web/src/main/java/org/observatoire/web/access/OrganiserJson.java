package org.observatoire.web.access;

import java.util.Optional;
import org.observatoire.application.access.ListOrganisers;

/**
 * An organiser, as the API tells the others.
 *
 * @param id their identity
 * @param name what the others call them
 * @param linked whether a token lets them in
 */
record OrganiserJson(String id, Optional<String> name, boolean linked) {

    static OrganiserJson of(ListOrganisers.Listed listed) {
        return new OrganiserJson(listed.id().value(), listed.name(), listed.linked());
    }
}
