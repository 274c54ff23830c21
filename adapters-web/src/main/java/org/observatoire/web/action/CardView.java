package org.observatoire.web.action;

import java.util.List;
import java.util.Optional;
import org.observatoire.web.cover.Cover;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;
import org.observatoire.web.picture.PictureView;
import org.observatoire.web.territory.Place;

/**
 * An action in the gallery.
 *
 * @param href its sheet
 * @param cover its cover, where it has no picture
 * @param picture its first picture
 * @param title its title
 * @param summary its summary
 * @param place who carried it, and where
 * @param launched when it was launched, blank where that is unknown
 * @param status what became of it
 * @param categories the categories it is filed in
 * @param awards what it was distinguished with
 */
public record CardView(
        String href,
        Cover cover,
        Optional<PictureView> picture,
        Title title,
        String summary,
        Place place,
        String launched,
        Term status,
        List<Term> categories,
        List<AwardView> awards) {}
