package org.observatoire.domain.wording;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A law, tried on random values drawn from many seeds; a failure names the seed that broke it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "seed {0}")
@MethodSource("org.observatoire.domain.wording.TriedOnSeeds$Seeds#some")
public @interface TriedOnSeeds {

    /** The seeds. */
    final class Seeds {

        private Seeds() {}

        public static LongStream some() {
            return LongStream.rangeClosed(1, 200);
        }
    }
}
