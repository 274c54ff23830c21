package org.observatoire.web.organise;

import java.util.List;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;

/**
 * Someone invited, and what may be done about them.
 *
 * @param year the year of the edition
 * @param member who
 * @param role what they are invited for, in words
 * @param judges whether it is to judge
 * @param path their page, under which forms are sent
 * @param mayMove whether their affiliation may change
 * @param affiliation the form of their affiliation
 * @param offers the authorities that what was typed may mean
 * @param mayKeepOut whether they may be kept out of a nominee
 * @param recusal the form that keeps them out of one
 * @param nominees those that they may be kept out of
 * @param mayRelease whether they may still be taken out
 */
public record MemberView(
        String year,
        JuryView.Member member,
        String role,
        boolean judges,
        String path,
        boolean mayMove,
        FormView affiliation,
        List<Choice> offers,
        boolean mayKeepOut,
        FormView recusal,
        List<Choice> nominees,
        boolean mayRelease) {}
