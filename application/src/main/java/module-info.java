module org.observatoire.application {
    requires transitive org.observatoire.domain;

    exports org.observatoire.application.port;
}
