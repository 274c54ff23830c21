package org.observatoire.domain.territory;

import java.util.Optional;

/** Real authorities, as the code officiel géographique describes them. */
public final class Authorities {

    public static final LocalAuthority SCHILTIGHEIM =
            commune("67447", "Schiltigheim", 34_708, "67", "44", "epci-246700488");
    public static final LocalAuthority PULNOY = commune("54439", "Pulnoy", 5_099, "54", "44", "epci-245400676");
    public static final LocalAuthority MARSEILLAN = commune("34150", "Marseillan", 8_414, "34", "76", "epci-200066355");
    public static final LocalAuthority CREPY =
            commune("60176", "Crépy-en-Valois", 14_351, "60", "32", "epci-246000871");
    public static final LocalAuthority BEZONS = commune("95063", "Bezons", 36_434, "95", "11", "epci-200058519");
    public static final LocalAuthority MARCQ =
            commune("59378", "Marcq-en-Barœul", 40_184, "59", "32", "epci-200093201");
    public static final LocalAuthority LAMBERSART =
            commune("59328", "Lambersart", 27_090, "59", "32", "epci-200093201");
    public static final LocalAuthority HAZEBROUCK =
            commune("59295", "Hazebrouck", 21_912, "59", "32", "epci-200040947");
    public static final LocalAuthority MONTREUIL = new LocalAuthority(
            new AuthorityId("commune-93048"),
            "Montreuil",
            111_934,
            Optional.of("93"),
            Optional.of("11"),
            Optional.of(new AuthorityId("epci-200054781")),
            Optional.of(new AuthorityId("ept-200057875")));
    public static final LocalAuthority EST_ENSEMBLE =
            other("ept-200057875", "Est Ensemble", 447_969, Optional.of("93"), "11");
    public static final LocalAuthority GRAND_PARIS =
            other("epci-200054781", "Métropole du Grand Paris", 7_115_576, Optional.of("75"), "11");
    public static final LocalAuthority BORDEAUX_METROPOLE =
            other("epci-243300316", "Bordeaux Métropole", 843_738, Optional.of("33"), "75");
    public static final LocalAuthority GERS = other("departement-32", "Gers", 192_645, Optional.of("32"), "76");
    public static final LocalAuthority OCCITANIE = other("region-76", "Occitanie", 6_124_653, Optional.empty(), "76");

    private Authorities() {}

    private static LocalAuthority commune(
            String code, String name, int population, String department, String region, String epci) {
        return new LocalAuthority(
                new AuthorityId("commune-" + code),
                name,
                population,
                Optional.of(department),
                Optional.of(region),
                Optional.of(new AuthorityId(epci)),
                Optional.empty());
    }

    private static LocalAuthority other(
            String id, String name, int population, Optional<String> department, String region) {
        return new LocalAuthority(
                new AuthorityId(id),
                name,
                population,
                department,
                Optional.of(region),
                Optional.empty(),
                Optional.empty());
    }
}
