package org.observatoire.web.moderation;

import java.util.List;
import org.observatoire.web.page.Title;

/**
 * A published action that may be the same as another.
 *
 * @param href its public page
 * @param title its title
 * @param place who carried it, and where
 * @param summary what it says
 * @param why what makes one wonder
 */
public record NearView(String href, Title title, String place, String summary, List<String> why) {}
