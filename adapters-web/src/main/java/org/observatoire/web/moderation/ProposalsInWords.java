package org.observatoire.web.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.application.action.FindActions;
import org.observatoire.application.action.ListProposals;
import org.observatoire.application.port.ActionRegister.Place;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Editorial.Standing;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.action.LifeInWords;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.FrenchTypography;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;
import org.observatoire.web.proposal.NamedAuthorities;

/** Words what organisers find when they come to work on actions. */
final class ProposalsInWords {

    private final Frame frame;
    private final DatesInWords dates;

    ProposalsInWords(Frame frame) {
        this.frame = frame;
        this.dates = new DatesInWords(frame.messages());
    }

    ProposalsView waiting(ListProposals.Proposals page) {
        Map<Standing, Long> counts = page.counts();
        return new ProposalsView(
                frame.text("moderation.waiting", many(counts, Standing.PROPOSED)),
                frame.text(
                        "moderation.counts",
                        many(counts, Standing.PUBLISHED),
                        many(counts, Standing.REFUSED),
                        many(counts, Standing.WITHDRAWN)),
                page.waiting().stream()
                        .map(waiting -> proposal(waiting, page.territories()))
                        .toList(),
                false,
                "",
                "",
                standings(),
                List.of(),
                first(),
                next(page.next()));
    }

    ProposalsView found(String words, Optional<Standing> standing, FindActions.Found page) {
        return new ProposalsView(
                "",
                "",
                List.of(),
                true,
                words,
                standing.map(Standing::code).orElse(""),
                standings(),
                page.actions().stream()
                        .map(action -> found(action, page.territories()))
                        .toList(),
                first(),
                next(page.next()));
    }

    private ProposalsView.Proposal proposal(
            ListProposals.Waiting waiting, Map<AuthorityId, LocalAuthority> territories) {
        Action action = waiting.action();
        Sheet sheet = action.sheet();
        return new ProposalsView.Proposal(
                action.id().value(),
                desk(action),
                Title.of(sheet.title()),
                place(action, territories),
                frame.text("moderation.proposed", dates.say(action.editorial().since())),
                FrenchTypography.set(sheet.summary()),
                sheet.hashtags().stream().map(Hashtag::toString).toList(),
                sheet.categories().stream()
                        .map(category -> Term.of(frame.messages(), category))
                        .toList(),
                sheet.channels().stream().map(frame.messages()::term).toList(),
                life(sheet, territories),
                new NearInWords(frame, territories).views(waiting.near()));
    }

    private List<String> life(Sheet sheet, Map<AuthorityId, LocalAuthority> territories) {
        LifeInWords life = new LifeInWords(frame.messages(), territories);
        return sheet.life().events().stream().map(event -> moment(life, event)).toList();
    }

    private static String moment(LifeInWords life, LifeEvent event) {
        return life.what(event) + ", " + life.when(event);
    }

    private ProposalsView.Found found(Action action, Map<AuthorityId, LocalAuthority> territories) {
        Term standing = Term.of(frame.messages(), action.standing());
        return new ProposalsView.Found(
                desk(action),
                Title.of(action.sheet().title()),
                place(action, territories),
                standing,
                dates.say(action.editorial().since()));
    }

    private static String place(Action action, Map<AuthorityId, LocalAuthority> territories) {
        return NamedAuthorities.label(territories.get(action.sheet().authority()), territories);
    }

    private String desk(Action action) {
        return frame.link(ModerationPages.PATH + "/" + action.id());
    }

    private List<Choice> standings() {
        return Stream.of(Standing.values())
                .map(standing -> Choice.of(standing.code(), frame.messages().term(standing)))
                .toList();
    }

    private String first() {
        return frame.address().query().containsKey(ModerationQuestion.CURSOR)
                ? frame.address().without(ModerationQuestion.CURSOR).toString()
                : "";
    }

    private String next(Optional<Place> next) {
        return next.map(place -> frame.address()
                        .with(ModerationQuestion.CURSOR, RegisterCursor.of(place))
                        .toString())
                .orElse("");
    }

    private static long many(Map<Standing, Long> counts, Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }
}
