package org.observatoire.web.moderation;

import java.util.List;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Term;

/**
 * An action on the organiser's desk.
 *
 * @param path where its decisions are sent
 * @param standing where it stands
 * @param told since when, in words
 * @param reason why, blank where there is no reason
 * @param publish what publishing it is called, blank where it cannot be
 * @param mayRefuse whether it can be refused
 * @param mayWithdraw whether it can be withdrawn
 * @param open its public page, blank while it has none
 * @param contactName whom to write to, blank where there is nobody
 * @param contactEmail where to write
 * @param near the published actions that may be the same
 * @param reasonForm what is typed as a reason, and what is wrong with it
 */
public record DeskView(
        String path,
        Term standing,
        String told,
        String reason,
        String publish,
        boolean mayRefuse,
        boolean mayWithdraw,
        String open,
        String contactName,
        String contactEmail,
        List<NearView> near,
        FormView reasonForm) {}
