package org.observatoire.web.action;

import org.observatoire.application.action.ProposeAction;

/**
 * A proposal received, as the API tells it.
 *
 * @param id its identity
 * @param status where it stands with the organiser
 * @param editToken lets its bearer correct it; shown once
 */
record ProposalJson(String id, String status, String editToken) {

    static ProposalJson of(ProposeAction.Proposal proposal) {
        return new ProposalJson(
                proposal.action().id().value(),
                proposal.action().standing().code(),
                proposal.editToken().secret());
    }
}
