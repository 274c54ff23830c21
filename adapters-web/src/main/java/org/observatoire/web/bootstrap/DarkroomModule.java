package org.observatoire.web.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import org.observatoire.application.port.Darkroom;
import org.observatoire.web.darkroom.ImageDarkroom;

/** Binds what develops pictures: one for all, since it opens one file at a time. */
final class DarkroomModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Darkroom.class).to(ImageDarkroom.class);
        bind(ImageDarkroom.class).in(Scopes.SINGLETON);
    }
}
