package org.observatoire.domain.category;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.EventFacts;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.SheetDraft;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.action.Tone;
import org.observatoire.domain.territory.Authorities;
import org.observatoire.domain.territory.LocalAuthority;

/** Actions of the edition of 2020, as public sources tell them, in the autumn that followed. */
final class ActionsOf2020 {

    static final LocalDate AUTUMN = LocalDate.of(2020, 10, 1);

    private static final Source ARTICLE = source("S1");
    private static final Source NOMINEES = source("S4");

    private ActionsOf2020() {}

    static Action pulnoy() {
        return draft(Authorities.PULNOY, "Le marché : annonce, marche arrière, puis drive et livraison", "listening")
                .channels(List.of(Channel.FACEBOOK))
                .channelsCertainty(Certainty.INFERRED)
                .life(
                        new LifeEvent.Launched(inferred("2020-03~")),
                        new LifeEvent.Feedback(stated("2020-03~"), Tone.NEGATIVE),
                        new LifeEvent.CourseChange(stated("2020-03~")),
                        new LifeEvent.Continued(stated("2020-03~")))
                .published("pulnoy-marche-drive-et-livraison");
    }

    static Action bordeaux() {
        return draft(Authorities.BORDEAUX_METROPOLE, "Les encouragements aux agents de la propreté", "listening")
                .channels(List.of(Channel.VIDEO, Channel.TELEVISION))
                .contributors(List.of(
                        contributor(Contributor.Role.ORIGINATOR, Contributor.Kind.AGENT),
                        contributor(Contributor.Role.CARRIER, Contributor.Kind.AUTHORITY)))
                .life(
                        new LifeEvent.Feedback(stated("2020-03~"), Tone.POSITIVE),
                        new LifeEvent.Launched(inferred("2020-03~")),
                        new LifeEvent.Relayed(stated(), RelayScope.NATIONAL_MEDIA, Optional.empty()))
                .published("bordeaux-metropole-merci-aux-agents");
    }

    static Action marseillan() {
        return draft(Authorities.MARSEILLAN, "Les petits Marseillanais confinés disent merci", "listening", "reach")
                .channels(List.of(Channel.FACEBOOK, Channel.POSTER))
                .contributors(List.of(
                        contributor(Contributor.Role.ORIGINATOR, Contributor.Kind.COLLECTIVE),
                        contributor(Contributor.Role.CARRIER, Contributor.Kind.AUTHORITY)))
                .life(
                        new LifeEvent.IdeaAdopted(stated("2020-03~")),
                        new LifeEvent.Launched(inferred("2020-03~")),
                        new LifeEvent.Extended(stated(), Channel.POSTER))
                .published("marseillan-petits-confines");
    }

    static Action crepy() {
        return draft(Authorities.CREPY, "#RemèdeContreLaMorosité", "reach")
                .channels(List.of(Channel.SOCIAL_NETWORKS))
                .hashtags(List.of(new Hashtag("RemèdeContreLaMorosité")))
                .sources(List.of(ARTICLE, NOMINEES))
                .life(
                        new LifeEvent.Launched(inferred("2020-03~")),
                        new LifeEvent.Relayed(stated(), RelayScope.AUTHORITIES, Optional.empty()),
                        new LifeEvent.Relayed(
                                new EventFacts(
                                        Modality.DONE,
                                        Optional.empty(),
                                        Certainty.STATED,
                                        "Repris par la ville de Bezons",
                                        Optional.of("S4")),
                                RelayScope.AUTHORITY,
                                Optional.of("commune-95063")))
                .published("crepy-en-valois-remede-contre-la-morosite");
    }

    static Action gers() {
        return draft(Authorities.GERS, "Des activités pour chaque public, sur tous les réseaux", "public-service")
                .channels(List.of(Channel.SOCIAL_NETWORKS))
                .life(new LifeEvent.Launched(inferred("2020-03~")))
                .published("gers-activites-pour-tous");
    }

    static Action schiltigheim() {
        return draft(Authorities.SCHILTIGHEIM, "#RestosChezVous, puis Made in Schilick", "solidarity")
                .channels(List.of(Channel.FACEBOOK))
                .hashtags(List.of(new Hashtag("RestosChezVous")))
                .life(
                        new LifeEvent.Launched(inferred("2020-03~")),
                        new LifeEvent.Transformed(stated("2020-09~"), Optional.of("Made in Schilick")))
                .published("schiltigheim-restos-chez-vous");
    }

    static Action occitanie() {
        return draft(Authorities.OCCITANIE, "Une plateforme qui relie producteurs et consommateurs", "solidarity")
                .channels(List.of(Channel.WEBSITE))
                .life(new LifeEvent.Launched(inferred("2020-03~")), new LifeEvent.Continued(stated("2020-09~")))
                .published("occitanie-producteurs-consommateurs");
    }

    static Observation alone(Action action, LocalAuthority authority) {
        return new Observation(action, authority, Map.of(), Map.of(), AUTUMN);
    }

    static Observation crepyRelayedByBezons() {
        return new Observation(
                crepy(),
                Authorities.CREPY,
                Map.of(Authorities.BEZONS.id(), Authorities.BEZONS),
                Map.of(new ActionId("bezons-remede-contre-la-morosite"), Authorities.BEZONS),
                AUTUMN);
    }

    private static SheetDraft draft(LocalAuthority authority, String title, String... categories) {
        return SheetDraft.begun()
                .authority(authority.id())
                .title(title)
                .categories(List.of(categories).stream().map(CategoryId::new).toList())
                .sources(List.of(ARTICLE));
    }

    private static EventFacts stated() {
        return new EventFacts(Modality.DONE, Optional.empty(), Certainty.STATED, "", Optional.of("S1"));
    }

    private static EventFacts stated(String edtf) {
        return dated(edtf, Certainty.STATED);
    }

    private static EventFacts inferred(String edtf) {
        return dated(edtf, Certainty.INFERRED);
    }

    private static EventFacts dated(String edtf, Certainty certainty) {
        return new EventFacts(Modality.DONE, Optional.of(new ApproximateDate(edtf)), certainty, "", Optional.of("S1"));
    }

    private static Contributor contributor(Contributor.Role role, Contributor.Kind kind) {
        return new Contributor(role, kind, Optional.empty());
    }

    private static Source source(String id) {
        return new Source(id, "Les Hashtags 2020", Optional.of("Cap'Com"), Optional.empty());
    }
}
