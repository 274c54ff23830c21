package org.observatoire.application.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Correction;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Life;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Source;

/** Corrections that mention one part, or all of them. */
final class SomeCorrection {

    private SomeCorrection() {}

    static Correction title(String title) {
        return correction(Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Correction categories(String... ids) {
        return correction(
                Optional.empty(),
                Optional.of(Stream.of(ids).map(CategoryId::new).toList()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Correction hashtags(String... written) {
        return correction(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Stream.of(written).map(Hashtag::new).toList()),
                Optional.empty(),
                Optional.empty());
    }

    static Correction sources(Source... sources) {
        return correction(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(List.of(sources)), Optional.empty());
    }

    static Correction life(LifeEvent... events) {
        return correction(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Life(List.of(events))));
    }

    static Correction everythingAs(Sheet sheet) {
        return new Correction(
                Optional.of(sheet.authority()),
                Optional.of(sheet.title()),
                Optional.of(sheet.summary()),
                Optional.of(sheet.categories()),
                Optional.of(sheet.channels()),
                Optional.of(sheet.channelsCertainty()),
                Optional.of(sheet.hashtags()),
                Optional.of(sheet.audiences()),
                Optional.of(sheet.trigger()),
                Optional.of(sheet.contributors()),
                Optional.of(sheet.sources()),
                Optional.of(sheet.life()));
    }

    private static Correction correction(
            Optional<String> title,
            Optional<List<CategoryId>> categories,
            Optional<List<Hashtag>> hashtags,
            Optional<List<Source>> sources,
            Optional<Life> life) {
        return new Correction(
                Optional.empty(),
                title,
                Optional.empty(),
                categories,
                Optional.empty(),
                Optional.empty(),
                hashtags,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sources,
                life);
    }
}
