package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChannelTest {

    @Test
    void everyChannelHasItsMedium() {
        assertEquals(EnumSet.of(Channel.PRESS, Channel.POSTER, Channel.PRINT), on(Channel.Medium.PRINT));
        assertEquals(EnumSet.of(Channel.TELEVISION, Channel.RADIO), on(Channel.Medium.BROADCAST));
        assertEquals(EnumSet.of(Channel.DISPLAY_PANEL, Channel.EVENT), on(Channel.Medium.PLACE));
        assertEquals(EnumSet.range(Channel.FACEBOOK, Channel.VIDEO), on(Channel.Medium.DIGITAL));
    }

    private static Set<Channel> on(Channel.Medium medium) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.medium() == medium)
                .collect(Collectors.toSet());
    }
}
