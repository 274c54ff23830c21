package org.observatoire.web.organise;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.NominateAction;
import org.observatoire.application.edition.WithdrawNomination;
import org.observatoire.application.jury.ReadSelection;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Address;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code /organise/editions/<year>/selection}: the committee's opinions, category by category, and nominating. */
public final class NomineesPages implements Routes {

    private static final String PATH = "/organise/editions/{year}/selection";
    private static final String WITHDRAW = "withdraw";

    private final ReadSelection readSelection;
    private final NominateAction nominateAction;
    private final WithdrawNomination withdrawNomination;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public NomineesPages(
            ReadSelection readSelection,
            NominateAction nominateAction,
            WithdrawNomination withdrawNomination,
            WhoAsks whoAsks,
            Pages pages) {
        this.readSelection = readSelection;
        this.nominateAction = nominateAction;
        this.withdrawNomination = withdrawNomination;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    static String path(int year) {
        return EditionDeskPages.path(year) + "/selection";
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::read);
        routes.post(PATH, this::nominate);
    }

    private void read(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        Query query = Query.of(context);
        String words = query.all("q").stream().findFirst().orElse("");
        Optional<String> asked = query.all("category").stream().findFirst();
        ReadSelection.Selection selection = Outcomes.orRefuse(
                readSelection.read(actor, new ReadSelection.Question(PathParameters.year(context), words)));
        ReadSelection.Considered category = selection.categories().stream()
                .filter(one -> asked.map(one.category().id().value()::equals).orElse(true))
                .findFirst()
                .orElseGet(() -> selection.categories().get(0));
        NomineesView nominees = new NomineesInWords(frame, selection).view(category, words);
        pages.show(context, "organise/nominees.jte", frame, Map.of("nominees", nominees));
    }

    private void nominate(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        int year = PathParameters.year(context);
        FormBody form = FormBody.of(context);
        Fields fields = form.fields(pages.frame(context).messages());
        fields.require("action", "category");
        Optional<ActionId> action = fields.text("action", ActionId::new);
        Optional<CategoryId> category = fields.text("category", CategoryId::new);
        Optional<String> words = fields.text("q", written -> written);
        fields.accept();
        NominationId nomination = new NominationId(category.orElseThrow(), action.orElseThrow());
        if (form.pressed().filter(WITHDRAW::equals).isPresent()) {
            Outcomes.orRefuse(withdrawNomination.withdraw(actor, new WithdrawNomination.Command(year, nomination)));
        } else {
            Outcomes.orRefuse(nominateAction.nominate(
                    actor, new NominateAction.Command(year, nomination.action(), nomination.category())));
        }
        Address list = pages.frame(context)
                .address()
                .to(path(year))
                .with("category", nomination.category().value());
        pages.seePlace(
                context, words.map(typed -> list.with("q", typed)).orElse(list), "action-" + nomination.action());
    }
}
