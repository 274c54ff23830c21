/** The rules of the observatory and of its prize, in plain Java. Nothing is required but {@code java.base}. */
module org.observatoire.domain {
    exports org.observatoire.domain.action;
    exports org.observatoire.domain.category;
    exports org.observatoire.domain.inspiration;
    exports org.observatoire.domain.palmares;
    exports org.observatoire.domain.ranking;
    exports org.observatoire.domain.territory;
    exports org.observatoire.domain.wording;
}
