package org.observatoire.web.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import java.util.List;
import java.util.stream.Stream;
import org.observatoire.application.port.Darkroom;
import org.observatoire.web.access.InvitationPages;
import org.observatoire.web.access.OrganisePage;
import org.observatoire.web.access.SignInPages;
import org.observatoire.web.action.ActionPage;
import org.observatoire.web.action.CatalogueRoutes;
import org.observatoire.web.action.DecisionRoutes;
import org.observatoire.web.action.GalleryPages;
import org.observatoire.web.action.PictureRoutes;
import org.observatoire.web.action.SheetAnswer;
import org.observatoire.web.action.SheetRoutes;
import org.observatoire.web.category.CategoriesPage;
import org.observatoire.web.category.CategoryRoutes;
import org.observatoire.web.darkroom.ImageDarkroom;
import org.observatoire.web.edition.EditionRoutes;
import org.observatoire.web.edition.NominationRoutes;
import org.observatoire.web.edition.StageRoutes;
import org.observatoire.web.health.HealthRoutes;
import org.observatoire.web.http.Cookies;
import org.observatoire.web.http.Entrance;
import org.observatoire.web.http.FormGuard;
import org.observatoire.web.http.FormSeal;
import org.observatoire.web.http.InvitationLink;
import org.observatoire.web.http.ProblemPage;
import org.observatoire.web.http.RateLimits;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WebServer;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.inspiration.InspirationRoutes;
import org.observatoire.web.journal.JournalRoutes;
import org.observatoire.web.jury.BallotRoutes;
import org.observatoire.web.jury.InvitationRoutes;
import org.observatoire.web.jury.JurorRoutes;
import org.observatoire.web.jury.OpinionRoutes;
import org.observatoire.web.jury.SelectionRoutes;
import org.observatoire.web.page.AssetRoutes;
import org.observatoire.web.page.ErrorPage;
import org.observatoire.web.page.Pages;
import org.observatoire.web.palmares.EditionPages;
import org.observatoire.web.palmares.PalmaresRoutes;
import org.observatoire.web.palmares.ProclamationRoutes;
import org.observatoire.web.picture.PrintRoutes;
import org.observatoire.web.ranking.RankingRoutes;
import org.observatoire.web.site.LegalPage;
import org.observatoire.web.site.OpenApiRoutes;
import org.observatoire.web.site.SiteMap;
import org.observatoire.web.site.SiteMapRoutes;
import org.observatoire.web.territory.AuthorityRoutes;

/** Binds the routes of every feature, and the server that has them. */
final class WebModule extends AbstractModule {

    private static final List<Class<? extends Routes>> ROUTES = List.of(
            AuthorityRoutes.class,
            BallotRoutes.class,
            CatalogueRoutes.class,
            CategoryRoutes.class,
            DecisionRoutes.class,
            EditionRoutes.class,
            HealthRoutes.class,
            InspirationRoutes.class,
            InvitationRoutes.class,
            JournalRoutes.class,
            JurorRoutes.class,
            NominationRoutes.class,
            OpenApiRoutes.class,
            OpinionRoutes.class,
            PalmaresRoutes.class,
            PictureRoutes.class,
            ProclamationRoutes.class,
            RankingRoutes.class,
            SelectionRoutes.class,
            SheetRoutes.class,
            SiteMapRoutes.class,
            StageRoutes.class);

    private static final List<Class<? extends Routes>> PAGES = List.of(
            ActionPage.class,
            AssetRoutes.class,
            CategoriesPage.class,
            EditionPages.class,
            FormGuard.class,
            GalleryPages.class,
            InvitationPages.class,
            LegalPage.class,
            OrganisePage.class,
            PrintRoutes.class,
            SignInPages.class);

    @Override
    protected void configure() {
        bind(Cookies.class);
        bind(Entrance.class);
        bind(FormSeal.class);
        bind(InvitationLink.class);
        bind(Pages.class).in(Scopes.SINGLETON);
        bind(Darkroom.class).to(ImageDarkroom.class);
        bind(ImageDarkroom.class).in(Scopes.SINGLETON);
        bind(Demo.class);
        bind(Rehearsal.class);
        bind(ProblemPage.class).to(ErrorPage.class);
        bind(ErrorPage.class);
        bind(RateLimits.class).in(Scopes.SINGLETON);
        bind(SheetAnswer.class);
        bind(SiteMap.class);
        bind(WhoAsks.class);
        bind(WebServer.class).in(Scopes.SINGLETON);
        Multibinder<Routes> routes = Multibinder.newSetBinder(binder(), Routes.class);
        Stream.concat(ROUTES.stream(), PAGES.stream()).forEach(feature -> {
            bind(feature);
            routes.addBinding().to(feature);
        });
    }
}
