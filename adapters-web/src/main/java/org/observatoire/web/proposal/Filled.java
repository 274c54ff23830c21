package org.observatoire.web.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form holds, by the path of each field, such as {@code events[2].date}. It never changes.
 *
 * @param values what each field holds: several values where several boxes bear its name
 */
public record Filled(Map<String, List<String>> values) {

    private static final Pattern LINE = Pattern.compile("([a-z]+)\\[(\\d{1,4})]\\.(.+)");

    public Filled {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((path, typed) -> copy.put(path, List.copyOf(typed)));
        values = Collections.unmodifiableMap(copy);
    }

    public static Filled nothing() {
        return new Filled(Map.of());
    }

    /** What a field that stands once holds; blank where nothing was typed. */
    public String one(String path) {
        return all(path).stream().findFirst().orElse("");
    }

    public List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    public boolean blank(String path) {
        return all(path).stream().allMatch(String::isBlank);
    }

    public Filled with(String path, String value) {
        return with(path, List.of(value));
    }

    /** The same form with a field, and nothing below it, whatever was there. */
    public Filled with(String path, List<String> typed) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.keySet().removeIf(field -> !field.equals(path) && Fingerprints.writes(path, field));
        changed.put(path, typed);
        return new Filled(changed);
    }

    /** The same form where what fields hold comes in the order in which another form holds it, and then what it does not. */
    Filled inTheOrderOf(Filled other, List<String> fields) {
        Filled ordered = this;
        for (String field : fields) {
            List<String> values = new ArrayList<>(other.all(field));
            values.retainAll(all(field));
            all(field).stream().filter(value -> !values.contains(value)).forEach(values::add);
            ordered = ordered.with(field, values);
        }
        return ordered;
    }

    /** The same form with a part as another form writes it: a field, or all that is below it. */
    Filled withPart(String part, Filled other) {
        Map<String, List<String>> changed = new LinkedHashMap<>(
                without(field -> Fingerprints.writes(part, field)).values());
        other.values().forEach((field, typed) -> {
            if (Fingerprints.writes(part, field)) {
                changed.put(field, typed);
            }
        });
        Filled taken = new Filled(changed);
        return part.equals(SheetForm.AUTHORITY)
                ? taken.withPart(SheetForm.PLACE, other).withPart(SheetForm.SEARCHED, other)
                : taken;
    }

    public Filled without(Predicate<String> paths) {
        Map<String, List<String>> left = new LinkedHashMap<>(values);
        left.keySet().removeIf(paths);
        return new Filled(left);
    }

    /** The lines of a list, in order, each by the names of its own fields. */
    public List<Filled> lines(String list) {
        Map<Integer, Map<String, List<String>>> lines = new TreeMap<>();
        values.forEach((path, typed) -> {
            Matcher line = LINE.matcher(path);
            if (line.matches() && line.group(1).equals(list)) {
                lines.computeIfAbsent(Integer.parseInt(line.group(2)), first -> new LinkedHashMap<>())
                        .put(line.group(3), typed);
            }
        });
        return lines.values().stream().map(Filled::new).toList();
    }

    /** The same form with these lines in a list, whatever it had. */
    public Filled withLines(String list, List<Filled> lines) {
        Map<String, List<String>> changed =
                new LinkedHashMap<>(without(path -> path.startsWith(list + "[")).values());
        for (int index = 0; index < lines.size(); index++) {
            String prefix = list + "[" + index + "].";
            lines.get(index).values().forEach((name, typed) -> changed.put(prefix + name, typed));
        }
        return new Filled(changed);
    }

    public Filled withOneMoreLine(String list, Filled line) {
        List<Filled> longer = new ArrayList<>(lines(list));
        longer.add(line);
        return withLines(list, longer);
    }

    public Filled withoutLine(String list, int index) {
        List<Filled> shorter = new ArrayList<>(lines(list));
        if (index < shorter.size()) {
            shorter.remove(index);
        }
        return withLines(list, shorter);
    }
}
