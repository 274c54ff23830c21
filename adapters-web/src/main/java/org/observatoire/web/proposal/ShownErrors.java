package org.observatoire.web.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.observatoire.web.http.FieldError;

/** What is wrong with a sheet, told at the fields of its form, in the order in which they are filled in. */
final class ShownErrors {

    private static final List<String> ORDER = List.of(
            SheetForm.PLACE,
            "title",
            "summary",
            "hashtags",
            "channels",
            "categories",
            SheetForm.EVENTS,
            "audiences",
            "trigger",
            SheetForm.CONTRIBUTORS,
            SheetForm.SOURCES,
            "contact",
            "consent");

    private ShownErrors() {}

    /** Those that the form found and those that the readers found besides, at the fields of the form. */
    static List<FieldError> together(List<FieldError> found, List<FieldError> besides) {
        Set<String> told = found.stream().map(error -> shown(error.field())).collect(Collectors.toSet());
        List<FieldError> all = new ArrayList<>(found);
        besides.stream().filter(error -> !told.contains(shown(error.field()))).forEach(all::add);
        return inOrder(all);
    }

    /** The same errors at the fields of the form, in its order. */
    static List<FieldError> inOrder(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(shown(error.field()), error.message()))
                .sorted(Comparator.comparingInt(ShownErrors::place))
                .toList();
    }

    /** The field of the form that asks for what a reader names. */
    private static String shown(String field) {
        if (field.equals(SheetForm.AUTHORITY)) {
            return SheetForm.PLACE;
        }
        return field.replaceFirst("\\.(by|successor)$", ".name").replaceFirst("\\.(tone|scope)$", ".type");
    }

    private static int place(FieldError error) {
        String part = error.field().replaceFirst("[.\\[].*", "");
        return ORDER.contains(part) ? ORDER.indexOf(part) : ORDER.size();
    }
}
