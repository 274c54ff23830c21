package org.observatoire.web.proposal;

import java.util.List;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Title;
import org.observatoire.web.picture.PictureView;

/**
 * The pictures of an action, to be changed.
 *
 * @param action the title of the action
 * @param path where these forms are
 * @param back where whoever works on the action comes back to
 * @param pictures the pictures, the cover first
 * @param full whether there are as many as there may be
 * @param form what is typed of one more
 */
public record AlbumView(
        Title action, String path, String back, List<PictureView> pictures, boolean full, FormView form) {}
