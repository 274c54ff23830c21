package org.observatoire.web.proposal;

import java.util.ArrayList;
import java.util.List;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Editorial.Standing;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.web.action.ReuseInWords;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.FrenchTypography;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;

/** Tells a contributor where their action stands. */
final class ContributionInWords {

    private final Frame frame;
    private final ActionInFull full;

    ContributionInWords(Frame frame, ActionInFull full) {
        this.frame = frame;
        this.full = full;
    }

    ContributionView view(String path) {
        Editorial editorial = full.action().editorial();
        Standing standing = editorial.standing();
        String key = "contribution." + standing.code();
        DatesInWords dates = new DatesInWords(frame.messages());
        return new ContributionView(
                Term.of(frame.messages(), standing),
                frame.text(key),
                FrenchTypography.set(editorial.why().orElse("")),
                standing == Standing.REFUSED ? frame.text("contribution.refused.next") : "",
                frame.text(key + ".since", dates.say(editorial.since())),
                full.action().published()
                        ? frame.link("/actions/" + full.action().id())
                        : "",
                gestures(path, standing),
                standing == Standing.PROPOSED,
                standing != Standing.TAKEN_BACK,
                reuses());
    }

    private List<ContributionView.Gesture> gestures(String path, Standing standing) {
        if (standing == Standing.TAKEN_BACK) {
            return List.of(gesture("/propose", "propose.title"));
        }
        return List.of(
                gesture(path + "/event", "contribution.event"),
                gesture(path + "/correction", "contribution.correct"),
                gesture(path + "/reuse", "contribution.reuse"));
    }

    private ContributionView.Gesture gesture(String path, String key) {
        return new ContributionView.Gesture(frame.link(path), frame.text(key));
    }

    private List<ContributionView.ReuseTold> reuses() {
        List<ContributionView.ReuseTold> reuses = new ArrayList<>();
        full.inspired().forEach(kin -> kin.action().ifPresent(other -> reuses.add(told(kin, Reuse.Side.LENDER))));
        full.inspiredBy().forEach(kin -> kin.action().ifPresent(other -> reuses.add(told(kin, Reuse.Side.BORROWER))));
        return reuses;
    }

    private ContributionView.ReuseTold told(ActionInFull.Kin kin, Reuse.Side side) {
        var other = kin.action().orElseThrow();
        boolean lends = side == Reuse.Side.LENDER;
        return new ContributionView.ReuseTold(
                frame.text(lends ? "contribution.reuse.lends" : "contribution.reuse.borrows"),
                frame.link("/actions/" + other.id()),
                Title.of(other.sheet().title()),
                other.id().value(),
                side.code(),
                ReuseInWords.confirmation(frame.messages(), kin.reuse()),
                !kin.reuse().confirmedBy().contains(side));
    }
}
