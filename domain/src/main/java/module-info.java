module org.observatoire.domain {
    exports org.observatoire.domain.territory;
}
