package org.observatoire.web.bootstrap;

import java.util.Optional;
import picocli.CommandLine;

/** The version that the jar was built as. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        String built = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return new String[] {"observatoire " + built};
    }
}
