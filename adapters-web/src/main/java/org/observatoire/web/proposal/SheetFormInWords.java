package org.observatoire.web.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.observatoire.domain.action.Audience;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.http.FieldError;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;
import org.observatoire.web.territory.Place;

/** Shows the form of a sheet in words. */
public final class SheetFormInWords {

    private static final int OFFERED_AT_MOST = 20;

    /** The fields of a form without its lines, in their order: an error is told at one that is shown. */
    private static final List<String> FIELDS = List.of(
            SheetForm.PLACE,
            "title",
            "summary",
            "hashtags",
            "channels",
            "categories",
            "audiences",
            "trigger.text",
            "trigger.date",
            "contact.name",
            "contact.email",
            "consent");

    private static final Map<String, List<String>> LINES = Map.of(
            SheetForm.EVENTS, List.of("type", "modality", "date", "text", "channel", "name", "source", "certainty"),
            SheetForm.CONTRIBUTORS, List.of("role", "kind", "label"),
            SheetForm.SOURCES, List.of("url", "title", "publisher"));

    private static final Map<String, List<Channel>> CHANNELS = channels();

    private final Messages messages;
    private final String path;
    private final boolean editor;

    /** A form sent to a path, by someone who is or is not asked how things are known. */
    public SheetFormInWords(Messages messages, String path, boolean editor) {
        this.messages = messages;
        this.path = path;
        this.editor = editor;
    }

    public SheetFormView view(Settled settled) {
        return view(settled, List.of(), "");
    }

    public SheetFormView view(Settled settled, List<FieldError> errors, String refusal) {
        return view(settled, complete(settled.form()), errors, refusal);
    }

    /** A moment alone, in a form of its own. */
    SheetFormView moment(Filled form, List<FieldError> errors, String refusal) {
        Filled whole = withBlank(form, LINES.get(SheetForm.EVENTS));
        return view(new Settled(form, List.of(), Map.of()), whole, errors, refusal);
    }

    private SheetFormView view(Settled settled, Filled whole, List<FieldError> errors, String refusal) {
        return new SheetFormView(
                new FormView(
                        whole.values(), List.copyOf(whole.values().keySet()), ShownErrors.inOrder(errors), refusal),
                path,
                editor,
                settled.offered().stream().map(one -> offer(one, settled)).toList(),
                settled.offered().size() >= OFFERED_AT_MOST,
                CHANNELS.entrySet().stream()
                        .map(group -> new SheetFormView.Group(
                                messages.text("form.channels." + group.getKey()),
                                group.getValue().stream().map(this::channel).toList()))
                        .toList(),
                Stream.of(StandingCategory.values()).map(this::category).toList(),
                Choice.all(messages, Audience.class),
                Stream.of(Happening.values())
                        .map(one -> Choice.of(one.code(), messages.text("happening." + one.code())))
                        .toList(),
                Choice.all(messages, Modality.class),
                Choice.all(messages, Certainty.class),
                Choice.all(messages, Channel.class),
                Choice.all(messages, Contributor.Role.class),
                Choice.all(messages, Contributor.Kind.class));
    }

    private Choice offer(LocalAuthority authority, Settled settled) {
        Place place = Place.of(messages, authority, settled.areas());
        String hint = place.kind() + ", " + place.population();
        return new Choice(authority.id().value(), NamedAuthorities.label(authority, settled.areas()), hint);
    }

    private Choice channel(Channel channel) {
        return Choice.of(channel.code(), messages.term(channel));
    }

    private Choice category(StandingCategory category) {
        String hint = messages.text("category." + category.code() + ".question") + " "
                + messages.text("form.category." + category.code() + ".example");
        return new Choice(category.code(), messages.term(category), hint);
    }

    /** Every field that is shown, blank or not, with a moment and a source to fill in where there is none. */
    private static Filled complete(Filled form) {
        Filled complete = withBlank(form, FIELDS);
        for (String list : List.of(SheetForm.EVENTS, SheetForm.SOURCES)) {
            if (form.lines(list).isEmpty()) {
                complete = complete.withOneMoreLine(list, SheetForm.blankLine(list, form));
            }
        }
        for (var list : LINES.entrySet()) {
            complete = complete.withLines(
                    list.getKey(),
                    complete.lines(list.getKey()).stream()
                            .map(line -> withBlank(line, list.getValue()))
                            .toList());
        }
        return complete;
    }

    private static Filled withBlank(Filled form, List<String> fields) {
        Filled whole = form;
        for (String field : fields) {
            whole = whole.with(field, whole.all(field));
        }
        return whole;
    }

    private static Map<String, List<Channel>> channels() {
        Map<String, List<Channel>> groups = new LinkedHashMap<>();
        groups.put(
                "social",
                List.of(
                        Channel.FACEBOOK,
                        Channel.INSTAGRAM,
                        Channel.X,
                        Channel.YOUTUBE,
                        Channel.TIKTOK,
                        Channel.LINKEDIN,
                        Channel.THREADS,
                        Channel.MASTODON,
                        Channel.BLUESKY,
                        Channel.WHATSAPP,
                        Channel.SOCIAL_NETWORKS));
        groups.put(
                "own",
                List.of(Channel.WEBSITE, Channel.APP, Channel.NEWSLETTER, Channel.SMS, Channel.PODCAST, Channel.VIDEO));
        groups.put("media", List.of(Channel.TELEVISION, Channel.RADIO, Channel.PRESS));
        groups.put("ground", List.of(Channel.POSTER, Channel.PRINT, Channel.DISPLAY_PANEL, Channel.EVENT));
        return groups;
    }
}
