package org.observatoire.web.browser;

/** What pages are read on. */
enum Screen {
    PHONE(390, 844),

    /** A desk at 400 %: the narrowest that WCAG asks of a page. */
    NARROW(320, 640),
    DESK(1280, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
