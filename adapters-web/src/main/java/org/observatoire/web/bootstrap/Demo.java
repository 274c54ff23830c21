package org.observatoire.web.bootstrap;

final class Demo {
    void fillWhereEmpty() {}
}
