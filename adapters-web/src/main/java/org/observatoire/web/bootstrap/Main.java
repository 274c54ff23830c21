package org.observatoire.web.bootstrap;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.observatoire.web.http.WebServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands of the runnable jar. */
@Command(name = "observatoire", mixinStandardHelpOptions = true, version = "observatoire")
public final class Main implements Callable<Integer> {

    @Option(names = "--host", defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--port", defaultValue = "8080")
    private int port;

    @Option(names = "--database", defaultValue = "observatoire.db")
    private Path database;

    private Main() {}

    /**
     * Runs a command.
     *
     * @param arguments such as {@code serve --demo}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Module> modules = new ArrayList<>();
        ServiceLoader.load(Module.class).forEach(modules::add);
        modules.add(new ApplicationModule());
        modules.add(new SettingsModule(database));
        modules.add(new WebModule());
        modules.add(binder -> {
            binder.requireExplicitBindings();
            binder.disableCircularProxies();
        });
        Injector injector = Guice.createInjector(Stage.PRODUCTION, modules);
        WebServer server = injector.getInstance(WebServer.class);
        int bound = server.start(host, port);
        System.out.println("Observatoire listening on http://" + host + ":" + bound);
        Thread.currentThread().join();
        return 0;
    }
}
