package org.observatoire.web.http;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.observatoire.domain.wording.Coded;

/** What is said to people, in one language. A key that a bundle lacks is a bug, and tells itself. */
public final class Messages {

    /** One bundle a concern, each in every language. */
    static final List<String> BUNDLES = List.of(
            "access",
            "deliberation",
            "exchange",
            "forms",
            "jury",
            "moderation",
            "organise",
            "pages",
            "pictures",
            "problems",
            "proposals",
            "rankings",
            "selection",
            "terms");

    private static final Map<Language, Messages> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BY_LANGUAGE.put(language, new Messages(language));
        }
    }

    private final Language language;
    private final Map<String, String> texts = new HashMap<>();

    private Messages(Language language) {
        this.language = language;
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "org.observatoire.web." + name,
                    language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
    }

    public static Messages in(Language language) {
        return BY_LANGUAGE.get(language);
    }

    public Language language() {
        return language;
    }

    /** The text of a key; arguments as {@link MessageFormat} takes them. */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no text in " + language + " for " + key, "messages", key);
        }
        return new MessageFormat(text, language.locale()).format(arguments);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The label of a term: its key is the vocabulary's name and the term's written form. */
    public String term(Coded term) {
        String vocabulary = term.getClass().isEnum()
                ? term.getClass().getSimpleName()
                : term.getClass().getSuperclass().getSimpleName();
        return text("term." + vocabulary + "." + term.code());
    }
}
