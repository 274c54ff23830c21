package org.observatoire.domain.ranking;

final class Products {

    private Products() {}

    /** Compares {@code a × b} with {@code c × d} on the full 128 bits of each product, so that nothing overflows. */
    static int compare(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
