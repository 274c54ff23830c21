package org.observatoire.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.observatoire.application.actor.Actor;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.web.http.BaseUrl;
import org.observatoire.web.http.FormSeal;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.WhoAsks;

/**
 * What surrounds a page.
 *
 * @param messages the words, in the reader's language
 * @param origin the scheme and host by which the reader came
 * @param address the page
 * @param who who reads it
 * @param seal what its forms carry; a browser that is in no session is given a cookie for it once it is asked for
 * @param notice what was just done, to be told once
 */
public record Frame(
        Messages messages, String origin, Address address, Actor who, Supplier<String> seal, Optional<String> notice) {

    /**
     * A language in which the page can be read.
     *
     * @param code its code
     * @param name its name, in itself
     * @param href the page in that language
     * @param absolute the page that stands for it and its sifted variants, with its origin
     * @param current whether the page is in that language
     */
    public record Version(String code, String name, String href, String absolute, boolean current) {}

    /**
     * A page of the navigation.
     *
     * @param href where it is
     * @param name what it is called
     * @param current whether it is this page
     */
    public record Destination(String href, String name, boolean current) {}

    static Frame of(Context context, BaseUrl baseUrl, WhoAsks whoAsks, FormSeal seal, Optional<String> notice) {
        return new Frame(
                Messages.in(Language.of(context)),
                baseUrl.of(context, ""),
                Address.of(context),
                whoAsks.onPage(context),
                () -> seal.of(context),
                notice);
    }

    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    public String language() {
        return messages.language().code();
    }

    /** The link to another page, in the language that this one was asked in. */
    public String link(String path) {
        return address.to(path).toString();
    }

    /** The page in each language, with its query. */
    public List<Version> versions() {
        return Stream.of(Language.values())
                .map(language -> {
                    String href = address.in(language.code()).toString();
                    String name = Messages.in(language).text("site.language");
                    boolean current = language == messages.language();
                    String absolute = origin + new Address(address.path(), Map.of()).in(language.code());
                    return new Version(language.code(), name, href, absolute, current);
                })
                .toList();
    }

    /** The address that stands for this page and its sifted variants. */
    public String canonical() {
        return origin + link(address.path());
    }

    /** Where programs read what this page tells. */
    public String twin(String path) {
        return new Address(path, address.query()).toString();
    }

    public List<Destination> navigation() {
        return List.of(
                destination("/", "nav.gallery"),
                destination("/editions", "nav.editions"),
                destination("/categories", "nav.categories"));
    }

    /** Where whoever is in a session works; nothing for a visitor. */
    public List<Destination> ownNavigation() {
        return OwnPlaces.of(who).stream()
                .map(place -> new Destination(
                        link(place.path()), text(place.key()), address.path().equals(place.path())))
                .toList();
    }

    /** Whether whoever reads is in a session. */
    public boolean signedIn() {
        return !(who instanceof Actor.Visitor);
    }

    /** Who reads, by their role. */
    public String role() {
        return OwnPlaces.role(messages, who);
    }

    /** Where an action is proposed, from every page. */
    public Destination proposing() {
        return destination("/propose", "nav.propose");
    }

    /** A text of several paragraphs, one a line. */
    public List<String> paragraphs(String key) {
        return text(key).lines().toList();
    }

    /** The four strokes of the mot-dièse that stands for the whole. */
    public List<String> allStrokes() {
        return Stream.of(StandingCategory.values()).map(StandingCategory::code).toList();
    }

    /** The link to a page, under its name. */
    public Destination destination(String path, String key) {
        return new Destination(link(path), text(key), address.path().equals(path));
    }

    public Assets assets() {
        return Assets.shipped();
    }
}
