package org.observatoire.web.proposal;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.territory.FindAuthorities;
import org.observatoire.application.territory.ReadAuthority;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SearchableName;
import org.observatoire.domain.wording.Malformed;

/** Finds the authorities that people name as they write: « Montreuil », « Montreuil (93) », or an official code. */
public final class NamedAuthorities {

    private static final int OFFERED = 20;
    private static final int LOOKED_AT = 100;
    private static final int LONGEST = 200;
    private static final Pattern WITH_DEPARTMENT = Pattern.compile("([^(,]+)(?:,[^(]*)?\\(\\s*(\\w{1,3})\\s*\\)\\s*");

    private final FindAuthorities findAuthorities;
    private final ReadAuthority readAuthority;

    @Inject
    public NamedAuthorities(FindAuthorities findAuthorities, ReadAuthority readAuthority) {
        this.findAuthorities = findAuthorities;
        this.readAuthority = readAuthority;
    }

    /**
     * Who may be meant.
     *
     * @param authorities them, likeliest first
     * @param areas their départements and regions
     */
    public record Meant(List<LocalAuthority> authorities, Map<AuthorityId, LocalAuthority> areas) {

        private static final Meant NOBODY = new Meant(List.of(), Map.of());

        /** The only one that may be meant: alone, or alone to bear that very name. */
        public Optional<LocalAuthority> only(String typed) {
            if (authorities.size() == 1) {
                return Optional.of(authorities.get(0));
            }
            SearchableName name = SearchableName.of(nameIn(typed));
            List<LocalAuthority> namesakes = authorities.stream()
                    .filter(one -> SearchableName.of(one.name()).equals(name))
                    .toList();
            return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
        }
    }

    /** Those that a text may mean. */
    public Meant by(String typed) {
        String kept = typed.strip();
        if (kept.isEmpty() || kept.length() > LONGEST) {
            return Meant.NOBODY;
        }
        return coded(kept).or(() -> Optional.of(named(kept))).orElseThrow();
    }

    /** How an authority is named so that it is told from its namesakes. */
    public static String label(LocalAuthority authority, Map<AuthorityId, LocalAuthority> areas) {
        return authority
                .department()
                .filter(code -> !authority.id().value().equals("departement-" + code))
                .map(code -> Optional.ofNullable(areas.get(new AuthorityId("departement-" + code)))
                        .map(area -> authority.name() + ", " + area.name() + " (" + code + ")")
                        .orElse(authority.name() + " (" + code + ")"))
                .orElse(authority.name());
    }

    private Meant named(String typed) {
        Matcher precise = WITH_DEPARTMENT.matcher(typed);
        Optional<String> department =
                precise.matches() ? Optional.of(precise.group(2).toUpperCase()) : Optional.empty();
        FindAuthorities.Found found = findAuthorities.find(nameIn(typed), department.isPresent() ? LOOKED_AT : OFFERED);
        List<LocalAuthority> meant = found.authorities().stream()
                .filter(one -> department.isEmpty() || one.department().equals(department))
                .toList();
        return new Meant(meant, found.areas());
    }

    private Optional<Meant> coded(String typed) {
        try {
            return readAuthority.read(new AuthorityId(typed)) instanceof Outcome.Done<ReadAuthority.Located> known
                    ? Optional.of(new Meant(
                            List.of(known.value().authority()), known.value().around()))
                    : Optional.empty();
        } catch (Malformed aName) {
            return Optional.empty();
        }
    }

    private static String nameIn(String typed) {
        Matcher precise = WITH_DEPARTMENT.matcher(typed);
        return precise.matches() ? precise.group(1).strip() : typed.strip();
    }
}
