package org.observatoire.web.organise;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.jury.ReadJury;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.Recusal;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Frame;
import org.observatoire.web.proposal.NamedAuthorities;
import org.observatoire.web.territory.Place;

/** Words the committee and the jury of an edition. */
final class JuryInWords {

    private final Frame frame;
    private final Messages messages;
    private final ReadJury.Jury jury;
    private final int year;

    JuryInWords(Frame frame, ReadJury.Jury jury) {
        this.frame = frame;
        this.messages = frame.messages();
        this.jury = jury;
        this.year = jury.edition().rules().year();
    }

    JuryView view(FormView form, List<Choice> offers) {
        return new JuryView(
                Integer.toString(year),
                frame.link(PanelPages.path(year)),
                possible(PrizeOperation.INVITE),
                members(Juror.Role.SELECTOR),
                members(Juror.Role.JUROR),
                form,
                offers,
                Stream.of(Juror.Role.JUROR, Juror.Role.SELECTOR)
                        .map(role -> new Choice(
                                role.code(), messages.term(role), messages.text("organise.role." + role.code())))
                        .toList());
    }

    MemberView view(ReadJury.Member member, FormView affiliation, List<Choice> offers, FormView recusal) {
        Juror juror = member.juror();
        return new MemberView(
                Integer.toString(year),
                told(member),
                messages.term(juror.role()),
                juror.role() == Juror.Role.JUROR,
                frame.link(PanelPages.path(year) + "/" + juror.id()),
                possible(PrizeOperation.CHANGE_AFFILIATION),
                affiliation,
                offers,
                juror.role() == Juror.Role.JUROR && possible(PrizeOperation.KEEP_JUROR_OUT),
                recusal,
                jury.nominees().keySet().stream()
                        .filter(nomination -> !staysOut(member, nomination))
                        .map(nomination -> Choice.of(nomination.toString(), nominee(nomination)))
                        .toList(),
                possible(PrizeOperation.RELEASE));
    }

    /** The form of someone's affiliation, as it stands. */
    FormView affiliationOf(ReadJury.Member member) {
        FormView blank = FormView.blank();
        return authorityOf(member)
                .map(authority -> {
                    String label = NamedAuthorities.label(authority, jury.authorities());
                    return blank.with(AffiliationForm.PLACE, label)
                            .with("authority", authority.id().value())
                            .with("searched", label);
                })
                .orElse(blank);
    }

    private boolean possible(PrizeOperation operation) {
        return operation.possibleAt(jury.edition().stage());
    }

    private List<JuryView.Member> members(Juror.Role role) {
        return jury.members().stream()
                .filter(member -> member.juror().role() == role)
                .map(this::told)
                .sorted(Comparator.comparing(
                        JuryView.Member::name,
                        Collator.getInstance(messages.language().locale())))
                .toList();
    }

    private JuryView.Member told(ReadJury.Member member) {
        Stream<JuryView.RecusalView> byAffiliation = member.byAffiliation().stream()
                .filter(nomination -> member.declared().stream()
                        .noneMatch(recusal -> recusal.nomination().equals(nomination)))
                .map(nomination -> recusal(nomination, ""));
        Stream<JuryView.RecusalView> declared =
                member.declared().stream().map(recusal -> recusal(recusal.nomination(), recusal.reason()));
        return new JuryView.Member(
                frame.link(PanelPages.path(year) + "/" + member.juror().id()),
                member.juror().id().value(),
                member.juror().name(),
                authorityOf(member).map(authority -> Place.of(messages, authority, jury.authorities())),
                Stream.concat(byAffiliation, declared).toList());
    }

    private Optional<LocalAuthority> authorityOf(ReadJury.Member member) {
        return member.juror()
                .affiliation()
                .flatMap(id -> Optional.ofNullable(jury.authorities().get(id)));
    }

    private JuryView.RecusalView recusal(NominationId nomination, String why) {
        return new JuryView.RecusalView(title(nomination), category(nomination), why);
    }

    private static boolean staysOut(ReadJury.Member member, NominationId nomination) {
        return member.byAffiliation().contains(nomination)
                || member.declared().stream().map(Recusal::nomination).anyMatch(nomination::equals);
    }

    private String nominee(NominationId nomination) {
        return messages.text("organise.nominee-in", title(nomination), category(nomination));
    }

    private String title(NominationId nomination) {
        return jury.nominees().get(nomination).sheet().title();
    }

    private String category(NominationId nomination) {
        return jury.edition()
                .rules()
                .category(nomination.category())
                .map(AwardCategory::label)
                .orElseThrow();
    }
}
