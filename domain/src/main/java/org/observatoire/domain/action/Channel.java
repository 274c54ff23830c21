package org.observatoire.domain.action;

import org.observatoire.domain.wording.Coded;

/** Where an action takes place or is told. */
public enum Channel implements Coded {
    /** Facebook. */
    FACEBOOK(Medium.DIGITAL),
    /** Instagram. */
    INSTAGRAM(Medium.DIGITAL),
    /** X, formerly Twitter. */
    X(Medium.DIGITAL),
    /** YouTube. */
    YOUTUBE(Medium.DIGITAL),
    /** TikTok. */
    TIKTOK(Medium.DIGITAL),
    /** LinkedIn. */
    LINKEDIN(Medium.DIGITAL),
    /** Threads. */
    THREADS(Medium.DIGITAL),
    /** Mastodon. */
    MASTODON(Medium.DIGITAL),
    /** Bluesky. */
    BLUESKY(Medium.DIGITAL),
    /** WhatsApp. */
    WHATSAPP(Medium.DIGITAL),
    /** Social networks, where the source does not say which. */
    SOCIAL_NETWORKS(Medium.DIGITAL),
    /** A web site. */
    WEBSITE(Medium.DIGITAL),
    /** A mobile application. */
    APP(Medium.DIGITAL),
    /** A newsletter by e-mail. */
    NEWSLETTER(Medium.DIGITAL),
    /** Text messages. */
    SMS(Medium.DIGITAL),
    /** A podcast. */
    PODCAST(Medium.DIGITAL),
    /** Video, where the source does not say on which platform. */
    VIDEO(Medium.DIGITAL),
    /** Television. */
    TELEVISION(Medium.BROADCAST),
    /** Radio. */
    RADIO(Medium.BROADCAST),
    /** The press. */
    PRESS(Medium.PRINT),
    /** Posters. */
    POSTER(Medium.PRINT),
    /** Leaflets, magazines, things to print at home. */
    PRINT(Medium.PRINT),
    /** Electronic display panels in the street. */
    DISPLAY_PANEL(Medium.PLACE),
    /** A gathering. */
    EVENT(Medium.PLACE);

    /** What a channel is made of. */
    public enum Medium implements Coded {
        /** Read on a screen of one's own. */
        DIGITAL,
        /** Put on paper. */
        PRINT,
        /** Broadcast. */
        BROADCAST,
        /** Met in a place. */
        PLACE
    }

    private final Medium medium;

    Channel(Medium medium) {
        this.medium = medium;
    }

    /**
     * What the channel is made of.
     *
     * @return its medium
     */
    public Medium medium() {
        return medium;
    }
}
