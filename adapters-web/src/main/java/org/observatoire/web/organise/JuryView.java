package org.observatoire.web.organise;

import java.util.List;
import java.util.Optional;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;
import org.observatoire.web.territory.Place;

/**
 * The committee and the jury of an edition.
 *
 * @param year its year
 * @param path the page, to which invitations are sent
 * @param open whether people may still be invited
 * @param selectors the committee
 * @param jurors the jury
 * @param form the form of an invitation
 * @param offers the authorities that what was typed may mean
 * @param roles what someone may be invited for
 */
public record JuryView(
        String year,
        String path,
        boolean open,
        List<Member> selectors,
        List<Member> jurors,
        FormView form,
        List<Choice> offers,
        List<Choice> roles) {

    /**
     * Someone invited.
     *
     * @param href their page
     * @param id their identity
     * @param name how the organiser calls them
     * @param place the authority that they belong to, where there is one
     * @param recusals what they stay out of
     */
    public record Member(String href, String id, String name, Optional<Place> place, List<RecusalView> recusals) {}

    /**
     * What someone stays out of.
     *
     * @param title the action
     * @param category in which category
     * @param why the reason that was declared; blank where it follows from their affiliation
     */
    public record RecusalView(String title, String category, String why) {}
}
