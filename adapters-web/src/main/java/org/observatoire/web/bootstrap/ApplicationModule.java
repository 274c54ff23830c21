package org.observatoire.web.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import java.lang.reflect.Constructor;
import java.util.List;
import org.observatoire.application.access.CloseSession;
import org.observatoire.application.access.EraseOrganiser;
import org.observatoire.application.access.InviteOrganiser;
import org.observatoire.application.access.ListOrganisers;
import org.observatoire.application.access.NameOrganiser;
import org.observatoire.application.access.OpenSession;
import org.observatoire.application.access.OrganiserDesk;
import org.observatoire.application.access.RecogniseActor;
import org.observatoire.application.access.RecogniseSession;
import org.observatoire.application.access.RenewOrganiser;
import org.observatoire.application.access.RevokeOrganiser;
import org.observatoire.application.access.SeatOrganiser;
import org.observatoire.application.access.Tokens;
import org.observatoire.application.action.AddPicture;
import org.observatoire.application.action.BrowseHallOfFame;
import org.observatoire.application.action.CorrectAction;
import org.observatoire.application.action.CorrectPicture;
import org.observatoire.application.action.EraseContact;
import org.observatoire.application.action.FindActions;
import org.observatoire.application.action.ListProposals;
import org.observatoire.application.action.ListPublishedActions;
import org.observatoire.application.action.ProposeAction;
import org.observatoire.application.action.PublishAction;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.action.ReadPicture;
import org.observatoire.application.action.RecordAction;
import org.observatoire.application.action.RecordLifeEvent;
import org.observatoire.application.action.RefuseAction;
import org.observatoire.application.action.RemovePicture;
import org.observatoire.application.action.ReviewAction;
import org.observatoire.application.action.TakeBackProposal;
import org.observatoire.application.action.WithdrawAction;
import org.observatoire.application.agenda.ReadAgenda;
import org.observatoire.application.edition.AdvanceEdition;
import org.observatoire.application.edition.AmendEdition;
import org.observatoire.application.edition.AnnounceEdition;
import org.observatoire.application.edition.AtStage;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.edition.NominateAction;
import org.observatoire.application.edition.ReadEdition;
import org.observatoire.application.edition.WithdrawNomination;
import org.observatoire.application.exchange.ExportActions;
import org.observatoire.application.exchange.ImportActions;
import org.observatoire.application.inspiration.LinkReuse;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.journal.ReadJournal;
import org.observatoire.application.journal.VerifyJournal;
import org.observatoire.application.jury.CastBallot;
import org.observatoire.application.jury.ChangeAffiliation;
import org.observatoire.application.jury.DeclareRecusal;
import org.observatoire.application.jury.EditionOutlook;
import org.observatoire.application.jury.FinishBallots;
import org.observatoire.application.jury.FollowProgress;
import org.observatoire.application.jury.ForeseeStage;
import org.observatoire.application.jury.GiveOpinion;
import org.observatoire.application.jury.InviteJuror;
import org.observatoire.application.jury.JuryRoom;
import org.observatoire.application.jury.ReadJury;
import org.observatoire.application.jury.ReadOwnBallots;
import org.observatoire.application.jury.ReadOwnOpinions;
import org.observatoire.application.jury.ReadSelection;
import org.observatoire.application.jury.ReleaseJuror;
import org.observatoire.application.jury.RenewInvitation;
import org.observatoire.application.jury.RevokeInvitation;
import org.observatoire.application.jury.ShareNominees;
import org.observatoire.application.palmares.CorrectPalmares;
import org.observatoire.application.palmares.Deliberate;
import org.observatoire.application.palmares.PrepareDecision;
import org.observatoire.application.palmares.ProclaimPalmares;
import org.observatoire.application.palmares.ReadDeliberation;
import org.observatoire.application.palmares.ReadPalmares;
import org.observatoire.application.palmares.RecordPastEdition;
import org.observatoire.application.territory.FindAuthorities;
import org.observatoire.application.territory.ReadAuthority;

/** Binds each use case to its only constructor, which keeps annotations out of the application. */
final class ApplicationModule extends AbstractModule {

    static final List<Class<?>> USE_CASES = List.of(
            AddPicture.class,
            AdvanceEdition.class,
            AmendEdition.class,
            AnnounceEdition.class,
            BrowseHallOfFame.class,
            CastBallot.class,
            ChangeAffiliation.class,
            Chronicle.class,
            CloseSession.class,
            CorrectAction.class,
            CorrectPalmares.class,
            CorrectPicture.class,
            DeclareRecusal.class,
            Deliberate.class,
            EditionDesk.class,
            EditionOutlook.class,
            EraseContact.class,
            EraseOrganiser.class,
            ExportActions.class,
            FindActions.class,
            FindAuthorities.class,
            FinishBallots.class,
            FollowProgress.class,
            ForeseeStage.class,
            GiveOpinion.class,
            ImportActions.class,
            InviteJuror.class,
            InviteOrganiser.class,
            JuryRoom.class,
            LinkReuse.class,
            ListEditions.class,
            ListOrganisers.class,
            ListProposals.class,
            ListPublishedActions.class,
            NameOrganiser.class,
            NominateAction.class,
            OpenSession.class,
            OrganiserDesk.class,
            PrepareDecision.class,
            ProclaimPalmares.class,
            ProposeAction.class,
            PublishAction.class,
            ReadAction.class,
            ReadAgenda.class,
            ReadAuthority.class,
            ReadDeliberation.class,
            ReadEdition.class,
            ReadJournal.class,
            ReadJury.class,
            ReadOwnBallots.class,
            ReadOwnOpinions.class,
            ReadPalmares.class,
            ReadPicture.class,
            ReadSelection.class,
            RecogniseActor.class,
            RecogniseSession.class,
            RecordAction.class,
            RecordLifeEvent.class,
            RecordPastEdition.class,
            RefuseAction.class,
            ReleaseJuror.class,
            RemovePicture.class,
            RenewInvitation.class,
            RenewOrganiser.class,
            ReviewAction.class,
            RevokeInvitation.class,
            RevokeOrganiser.class,
            SeatOrganiser.class,
            ShareNominees.class,
            TakeBackProposal.class,
            Tokens.class,
            VerifyJournal.class,
            WithdrawAction.class,
            WithdrawNomination.class);

    @Override
    protected void configure() {
        USE_CASES.forEach(this::bindToItsConstructor);
        bind(AtStage.class).to(ShareNominees.class);
    }

    private <T> void bindToItsConstructor(Class<T> useCase) {
        @SuppressWarnings("unchecked")
        Constructor<T> only = (Constructor<T>) useCase.getConstructors()[0];
        bind(useCase).toConstructor(only).in(Scopes.SINGLETON);
    }
}
