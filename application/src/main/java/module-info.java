/** What people do with the observatory: use cases, and the ports that adapters fill. */
module org.observatoire.application {
    requires transitive org.observatoire.domain;

    exports org.observatoire.application.access;
    exports org.observatoire.application.action;
    exports org.observatoire.application.actor;
    exports org.observatoire.application.agenda;
    exports org.observatoire.application.edition;
    exports org.observatoire.application.exchange;
    exports org.observatoire.application.inspiration;
    exports org.observatoire.application.journal;
    exports org.observatoire.application.jury;
    exports org.observatoire.application.outcome;
    exports org.observatoire.application.palmares;
    exports org.observatoire.application.port;
    exports org.observatoire.application.seal;
    exports org.observatoire.application.territory;
}
