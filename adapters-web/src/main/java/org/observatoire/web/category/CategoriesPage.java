package org.observatoire.web.category;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.action.BrowseHallOfFame;
import org.observatoire.application.port.ActionCatalogue.Count;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;
import org.observatoire.web.page.Term;

/** {@code GET /categories}: the four standing categories, and what is read in each. */
public final class CategoriesPage implements Routes {

    private final BrowseHallOfFame hallOfFame;
    private final Pages pages;

    @Inject
    public CategoriesPage(BrowseHallOfFame hallOfFame, Pages pages) {
        this.hallOfFame = hallOfFame;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/categories", this::show);
    }

    private void show(Context context) {
        Frame frame = pages.frame(context);
        var everything = new BrowseHallOfFame.Command("", Map.of(), Optional.empty(), 1, Optional.empty());
        Map<String, Long> counts = Outcomes.orRefuse(hallOfFame.browse(everything))
                .page()
                .counts()
                .getOrDefault(Facet.CATEGORY, List.of())
                .stream()
                .collect(Collectors.toMap(Count::value, Count::count));
        List<CategoryView> categories = Stream.of(StandingCategory.values())
                .map(category -> view(frame, category, counts.getOrDefault(category.code(), 0L)))
                .toList();
        pages.show(context, "category/categories.jte", frame, Map.of("categories", categories));
    }

    private static CategoryView view(Frame frame, StandingCategory category, long actions) {
        String key = "category." + category.code();
        return new CategoryView(
                Term.of(frame.messages(), category),
                frame.text(key + ".question"),
                frame.text(key + ".account"),
                category.measures().stream().map(frame.messages()::term).toList(),
                actions,
                frame.address().to("/").with("category", category.code()).toString());
    }
}
