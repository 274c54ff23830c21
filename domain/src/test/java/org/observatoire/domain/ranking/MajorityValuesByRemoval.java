package org.observatoire.domain.ranking;

import java.util.ArrayList;
import java.util.List;

/** Majority judgment as its authors define it: take the lower median away, write it down, start again. */
final class MajorityValuesByRemoval {

    private MajorityValuesByRemoval() {}

    static int compare(Tally first, Tally second) {
        List<Integer> a = removed(first);
        List<Integer> b = removed(second);
        for (int place = 0; place < a.size(); place++) {
            int difference = Integer.compare(a.get(place), b.get(place));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    static List<Integer> removed(Tally tally) {
        List<Integer> left = new ArrayList<>();
        for (int grade = 0; grade < tally.grades(); grade++) {
            for (long given = 0; given < tally.count(grade); given++) {
                left.add(grade);
            }
        }
        List<Integer> removed = new ArrayList<>();
        while (!left.isEmpty()) {
            removed.add(left.remove((left.size() + 1) / 2 - 1));
        }
        return removed;
    }
}
