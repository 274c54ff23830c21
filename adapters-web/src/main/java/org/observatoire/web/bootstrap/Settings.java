package org.observatoire.web.bootstrap;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.observatoire.application.actor.Token;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the operator decides: each setting is a flag, or the environment variable named after it. */
final class Settings {

    static final String PREFIX = "OBSERVATOIRE_";

    private static final int MOST_PROXIES = 10;

    /** The settings that may come from the environment, by name. */
    static final List<String> NAMES =
            List.of("HOST", "PORT", "DATABASE", "BASE_URL", "ORGANISER_TOKEN", "PROXIES", "ADAPTERS");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--host", paramLabel = "H", defaultValue = "127.0.0.1", description = "address to listen on")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "P",
            defaultValue = "8080",
            description = "port to listen on; 0 takes a free one")
    private int port;

    @Mixin
    private KeptIn keptIn = new KeptIn();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "public address of the site, for its site map and links; the request's own by default")
    private String baseUrl;

    @Option(
            names = "--organiser-token",
            paramLabel = "T",
            description = "the organiser's token, 16 characters at least; made and shown once at the first start"
                    + " by default. Prefer the environment: other users of the machine can read flags")
    private String organiserToken;

    @Option(
            names = "--proxies",
            paramLabel = "N",
            defaultValue = "0",
            description = "how many proxies stand in front, each adding to X-Forwarded-For the address that it heard;"
                    + " none by default")
    private int proxies;

    /** Wrong values are told before anything is opened. */
    void requireSound() {
        port();
        baseUrl();
        organiserToken();
        proxies();
    }

    String host() {
        return host;
    }

    int port() {
        if (port < 0 || port > 65_535) {
            throw wrong("--port (" + PREFIX + "PORT): " + port + " is not between 0 and 65535");
        }
        return port;
    }

    Optional<Path> database() {
        return keptIn.chosen();
    }

    Optional<String> baseUrl() {
        if (baseUrl != null && !baseUrl.matches("https?://[^\\s/?#]+[^\\s?#]*")) {
            throw wrong("--base-url (" + PREFIX + "BASE_URL): " + baseUrl
                    + " is not an http or https address; write for instance https://observatoire.example");
        }
        return Optional.ofNullable(baseUrl).map(url -> url.replaceAll("/+$", ""));
    }

    Optional<Token> organiserToken() {
        if (organiserToken != null && organiserToken.length() < 16) {
            throw wrong("--organiser-token (" + PREFIX + "ORGANISER_TOKEN): 16 characters at least are needed");
        }
        return Optional.ofNullable(organiserToken).map(Token::new);
    }

    int proxies() {
        if (proxies < 0 || proxies > MOST_PROXIES) {
            throw wrong("--proxies (" + PREFIX + "PROXIES): " + proxies + " is not between 0 and " + MOST_PROXIES);
        }
        return proxies;
    }

    List<String> adapters() {
        return keptIn.adapters();
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(command.commandLine(), message);
    }

    /** The variables that look like settings and are none: a typing mistake must not pass in silence. */
    static List<String> unknownAmong(Map<String, String> environment) {
        return new TreeMap<>(environment)
                .keySet().stream()
                        .filter(name -> name.startsWith(PREFIX))
                        .filter(name -> !NAMES.contains(name.substring(PREFIX.length())))
                        .toList();
    }

    /** Gives each flag the value of its environment variable, where the flag itself is not given. */
    static CommandLine.IDefaultValueProvider from(Map<String, String> environment) {
        return argument -> environment.get(PREFIX + nameOf(argument));
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName().substring(2).replace('-', '_').toUpperCase(Locale.ROOT)
                : "";
    }
}
