package org.observatoire.web.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import java.util.List;
import java.util.stream.Stream;
import org.observatoire.web.access.InvitationPages;
import org.observatoire.web.access.InvitedPage;
import org.observatoire.web.access.OrganiserRoutes;
import org.observatoire.web.access.PeoplePages;
import org.observatoire.web.access.PersonPages;
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
import org.observatoire.web.jury.BallotPages;
import org.observatoire.web.jury.BallotRoutes;
import org.observatoire.web.jury.FinishPages;
import org.observatoire.web.jury.InvitationRoutes;
import org.observatoire.web.jury.JurorRoutes;
import org.observatoire.web.jury.JuryPages;
import org.observatoire.web.jury.OpinionRoutes;
import org.observatoire.web.jury.OwnPages;
import org.observatoire.web.jury.ProgressPage;
import org.observatoire.web.jury.RecusalPages;
import org.observatoire.web.jury.SelectionPage;
import org.observatoire.web.jury.SelectionRoutes;
import org.observatoire.web.moderation.DeskPages;
import org.observatoire.web.moderation.ModerationPages;
import org.observatoire.web.moderation.RecordPages;
import org.observatoire.web.moderation.RegisterRoutes;
import org.observatoire.web.organise.EditionDeskPages;
import org.observatoire.web.organise.InvitationPage;
import org.observatoire.web.organise.MemberLinkPages;
import org.observatoire.web.organise.MemberPages;
import org.observatoire.web.organise.NewEdition;
import org.observatoire.web.organise.NomineesPages;
import org.observatoire.web.organise.OrganisePage;
import org.observatoire.web.organise.PanelPages;
import org.observatoire.web.organise.RulesPages;
import org.observatoire.web.organise.StagePages;
import org.observatoire.web.page.AssetRoutes;
import org.observatoire.web.page.ErrorPage;
import org.observatoire.web.page.KeyedForms;
import org.observatoire.web.page.Pages;
import org.observatoire.web.palmares.DeliberationPages;
import org.observatoire.web.palmares.EditionPages;
import org.observatoire.web.palmares.PalmaresRoutes;
import org.observatoire.web.palmares.ProclamationPages;
import org.observatoire.web.palmares.ProclamationRoutes;
import org.observatoire.web.picture.PrintRoutes;
import org.observatoire.web.proposal.AlbumForm;
import org.observatoire.web.proposal.ContributionPages;
import org.observatoire.web.proposal.CorrectionForm;
import org.observatoire.web.proposal.EventForm;
import org.observatoire.web.proposal.FormKeys;
import org.observatoire.web.proposal.NamedAuthorities;
import org.observatoire.web.proposal.PictureForm;
import org.observatoire.web.proposal.ProposePages;
import org.observatoire.web.proposal.ReuseForm;
import org.observatoire.web.proposal.SheetForms;
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
            OrganiserRoutes.class,
            OpinionRoutes.class,
            PalmaresRoutes.class,
            PictureRoutes.class,
            ProclamationRoutes.class,
            RankingRoutes.class,
            RegisterRoutes.class,
            SelectionRoutes.class,
            SheetRoutes.class,
            SiteMapRoutes.class,
            StageRoutes.class);

    private static final List<Class<? extends Routes>> PAGES = List.of(
            ActionPage.class,
            AssetRoutes.class,
            CategoriesPage.class,
            ContributionPages.class,
            DeliberationPages.class,
            DeskPages.class,
            EditionDeskPages.class,
            EditionPages.class,
            FormGuard.class,
            GalleryPages.class,
            InvitationPages.class,
            JuryPages.class,
            LegalPage.class,
            MemberLinkPages.class,
            MemberPages.class,
            ModerationPages.class,
            NomineesPages.class,
            OrganisePage.class,
            PanelPages.class,
            PeoplePages.class,
            PersonPages.class,
            PrintRoutes.class,
            ProclamationPages.class,
            ProgressPage.class,
            ProposePages.class,
            RecordPages.class,
            RulesPages.class,
            SelectionPage.class,
            SignInPages.class,
            StagePages.class);

    @Override
    protected void configure() {
        bind(AlbumForm.class);
        bind(Cookies.class);
        bind(CorrectionForm.class);
        bind(Entrance.class);
        bind(EventForm.class);
        bind(FormKeys.class);
        bind(FormSeal.class);
        bind(InvitationLink.class);
        bind(InvitationPage.class);
        bind(InvitedPage.class);
        bind(KeyedForms.class);
        bind(NamedAuthorities.class);
        bind(NewEdition.class);
        bind(BallotPages.class);
        bind(FinishPages.class);
        bind(OwnPages.class);
        bind(RecusalPages.class);
        bind(Pages.class).in(Scopes.SINGLETON);
        install(new ExchangeModule());
        install(new DarkroomModule());
        bind(Demo.class);
        bind(Rehearsal.class);
        bind(ProblemPage.class).to(ErrorPage.class);
        bind(ErrorPage.class);
        bind(PictureForm.class);
        bind(RateLimits.class).in(Scopes.SINGLETON);
        bind(ReuseForm.class);
        bind(SheetAnswer.class);
        bind(SheetForms.class);
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
