package org.observatoire.web.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.inject.Inject;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.json.JavalinJackson;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The HTTP server over the routes of every feature. */
public final class WebServer {

    /** How long a stop waits for the requests under way: operators expect a service to be gone within 10 seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /**
     * In megabytes: a form may bring a picture. One that is a little too heavy is read all the same, so that whoever sent it is
     * told beside what they typed.
     */
    private static final int LARGEST_FILE = 16;

    private static final int LARGEST_FORM = 17;

    /** In kilobytes: what is larger waits in a temporary file, so that memory does not grow with how many send pictures. */
    private static final int LARGEST_IN_MEMORY = 256;

    private final Javalin javalin;

    @Inject
    public WebServer(Set<Routes> features, ProblemPage page, BaseUrl baseUrl) {
        Failures failures = new Failures(page);
        javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.prefer405over404 = true;
            config.jsonMapper(new JavalinJackson(
                    JsonMapper.builder().addModule(new Jdk8Module()).build(), false));
            speakHttp(config);
            config.jetty.multipartConfig.maxFileSize(LARGEST_FILE, SizeUnit.MB);
            config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_FORM, SizeUnit.MB);
            config.jetty.multipartConfig.maxInMemoryFileSize(LARGEST_IN_MEMORY, SizeUnit.KB);
            config.routes.before(context -> greet(context, baseUrl));
            features.forEach(feature -> feature.addTo(config.routes));
            failures.addTo(config.routes);
        });
        InternalRouter router = javalin.unsafe.internalRouter;
        router.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                .forEach(read -> router.addHttpEndpoint(new Endpoint(HandlerType.HEAD, read.path, read.handler)));
    }

    /** Starts to listen; port 0 takes a free one. */
    public int start(String host, int port) {
        javalin.start(host, port);
        return javalin.port();
    }

    /** Finishes the requests under way, then stops. */
    public void stop() {
        javalin.stop();
    }

    public Javalin javalin() {
        return javalin;
    }

    private static void speakHttp(JavalinConfig config) {
        JettyProblems problems = new JettyProblems();
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(problems);
            server.setHandler(new GracefulHandler());
            server.setStopTimeout(PATIENCE.toMillis());
        });
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(problems));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    /** What every answer says, and what no request may be. */
    private static void greet(Context context, BaseUrl baseUrl) {
        Precautions.take(context, baseUrl);
        context.header("Content-Language", Language.of(context).code());
        context.header("Vary", "Accept-Language");
        if (context.header("Authorization") != null) {
            context.header("Cache-Control", "no-store");
        }
        Query.of(context);
    }
}
