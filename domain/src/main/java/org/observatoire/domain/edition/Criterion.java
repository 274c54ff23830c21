package org.observatoire.domain.edition;

import java.util.regex.Pattern;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;

/**
 * Something that jurors score.
 *
 * @param id how ballots name it: lower case words joined by hyphens, at most 60 characters
 * @param label how people read it; 1 to 200 characters
 * @param weight its part in the whole, 1 to 100
 */
public record Criterion(String id, String label, int weight) {

    private static final Pattern FORM = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** Checks each part. */
    public Criterion {
        if (id == null || !FORM.matcher(id).matches()) {
            throw new Malformed("id", Fault.NOT_AN_IDENTIFIER);
        }
        label = Wording.required("label", label, 200);
        if (weight < 1 || weight > Grid.WHOLE) {
            throw new Malformed("weight", Fault.OUT_OF_RANGE, Grid.WHOLE);
        }
    }
}
