package org.observatoire.web.moderation;

import org.observatoire.application.action.ReviewAction.Review;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Contact;
import org.observatoire.domain.action.Editorial.Standing;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.FrenchTypography;
import org.observatoire.web.page.Term;

/** Words an action on the organiser's desk. */
final class DeskInWords {

    private final Frame frame;
    private final Review review;

    DeskInWords(Frame frame, Review review) {
        this.frame = frame;
        this.review = review;
    }

    DeskView view(FormView reasonForm) {
        Action action = review.action();
        Standing standing = action.standing();
        String since = new DatesInWords(frame.messages()).say(action.editorial().since());
        return new DeskView(
                frame.link(ModerationPages.PATH + "/" + action.id()),
                Term.of(frame.messages(), standing),
                frame.text("moderation.standing." + standing.code(), since),
                FrenchTypography.set(action.editorial().why().orElse("")),
                publish(standing),
                standing == Standing.PROPOSED,
                standing == Standing.PUBLISHED,
                action.published() ? frame.link("/actions/" + action.id()) : "",
                review.contact().map(Contact::name).orElse(""),
                review.contact().map(Contact::email).orElse(""),
                new NearInWords(frame, review.territories()).views(review.near()),
                reasonForm);
    }

    private String publish(Standing standing) {
        return switch (standing) {
            case PROPOSED -> frame.text("moderation.publish");
            case REFUSED, WITHDRAWN -> frame.text("moderation.publish.again");
            case PUBLISHED, TAKEN_BACK -> "";
        };
    }
}
