package org.observatoire.application.testing;

import java.time.InstantSource;
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

/** Every use case over some ports, as a composition root would put them together. */
public final class UseCases {

    private final Ports ports;
    private final InstantSource clock;

    /**
     * The use cases.
     *
     * @param ports what they work on
     * @param clock what time it is
     */
    public UseCases(Ports ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /**
     * Tells the journal.
     *
     * @return the chronicle over these ports
     */
    public Chronicle chronicle() {
        return new Chronicle(ports.journal(), clock);
    }

    public RecogniseActor recogniseActor() {
        return new RecogniseActor(ports.access(), chronicle(), ports.unitOfWork());
    }

    public RecogniseSession recogniseSession() {
        return new RecogniseSession(ports.access(), ports.sessions(), clock, ports.unitOfWork());
    }

    public OpenSession openSession() {
        return new OpenSession(
                ports.access(), ports.sessions(), ports.identifiers(), chronicle(), clock, ports.unitOfWork());
    }

    public CloseSession closeSession() {
        return new CloseSession(ports.access(), ports.sessions(), chronicle(), ports.unitOfWork());
    }

    public InviteOrganiser inviteOrganiser() {
        return new InviteOrganiser(
                ports.organisers(), ports.access(), ports.identifiers(), chronicle(), ports.unitOfWork());
    }

    public RenewOrganiser renewOrganiser() {
        return new RenewOrganiser(organiserDesk(), tokens(), ports.identifiers(), chronicle());
    }

    public RevokeOrganiser revokeOrganiser() {
        return new RevokeOrganiser(organiserDesk(), tokens(), chronicle());
    }

    public EraseOrganiser eraseOrganiser() {
        return new EraseOrganiser(organiserDesk(), ports.organisers(), tokens(), chronicle());
    }

    public NameOrganiser nameOrganiser() {
        return new NameOrganiser(ports.organisers(), chronicle(), ports.unitOfWork());
    }

    public ListOrganisers listOrganisers() {
        return new ListOrganisers(ports.organisers(), ports.access(), ports.unitOfWork());
    }

    public SeatOrganiser seatOrganiser() {
        return new SeatOrganiser(ports.access(), ports.identifiers(), chronicle(), ports.unitOfWork());
    }

    public AddPicture addPicture() {
        return new AddPicture(ports.actions(), ports.pictures(), ports.darkroom(), chronicle(), ports.unitOfWork());
    }

    public BrowseHallOfFame browseHallOfFame() {
        return new BrowseHallOfFame(ports.catalogue(), ports.territories(), clock, ports.unitOfWork());
    }

    public CorrectAction correctAction() {
        return new CorrectAction(ports.actions(), ports.territories(), chronicle(), clock, ports.unitOfWork());
    }

    public EraseContact eraseContact() {
        return new EraseContact(ports.actions(), ports.contacts(), chronicle(), ports.unitOfWork());
    }

    public CorrectPicture correctPicture() {
        return new CorrectPicture(ports.actions(), ports.pictures(), chronicle(), ports.unitOfWork());
    }

    public FindActions findActions() {
        return new FindActions(ports.register(), ports.actions(), ports.territories(), ports.unitOfWork());
    }

    public ListProposals listProposals() {
        return new ListProposals(ports.register(), ports.actions(), ports.territories(), ports.unitOfWork());
    }

    public ExportActions exportActions() {
        return new ExportActions(
                ports.catalogue(),
                ports.actions(),
                ports.inspirations(),
                ports.archive(),
                ports.territories(),
                clock,
                ports.unitOfWork());
    }

    public ImportActions importActions() {
        return new ImportActions(
                ports.actions(),
                ports.catalogue(),
                ports.inspirations(),
                ports.territories(),
                chronicle(),
                clock,
                ports.unitOfWork());
    }

    public ListPublishedActions listPublishedActions() {
        return new ListPublishedActions(ports.catalogue(), ports.unitOfWork());
    }

    public ProposeAction proposeAction() {
        return new ProposeAction(
                ports.actions(),
                ports.contacts(),
                ports.access(),
                ports.territories(),
                ports.identifiers(),
                chronicle(),
                clock,
                ports.unitOfWork());
    }

    public PublishAction publishAction() {
        return new PublishAction(ports.actions(), chronicle(), clock, ports.unitOfWork());
    }

    public ReadAction readAction() {
        return new ReadAction(
                ports.actions(),
                ports.pictures(),
                ports.inspirations(),
                ports.archive(),
                ports.territories(),
                clock,
                ports.unitOfWork());
    }

    public ReadPicture readPicture() {
        return new ReadPicture(ports.pictures(), ports.unitOfWork());
    }

    public RecordAction recordAction() {
        return new RecordAction(ports.actions(), ports.territories(), chronicle(), clock, ports.unitOfWork());
    }

    public RecordLifeEvent recordLifeEvent() {
        return new RecordLifeEvent(ports.actions(), ports.territories(), chronicle(), clock, ports.unitOfWork());
    }

    public RefuseAction refuseAction() {
        return new RefuseAction(ports.actions(), chronicle(), clock, ports.unitOfWork());
    }

    public RemovePicture removePicture() {
        return new RemovePicture(ports.actions(), ports.pictures(), chronicle(), ports.unitOfWork());
    }

    public ReviewAction reviewAction() {
        return new ReviewAction(
                ports.actions(), ports.contacts(), ports.register(), ports.territories(), ports.unitOfWork());
    }

    public TakeBackProposal takeBackProposal() {
        return new TakeBackProposal(
                ports.actions(), ports.contacts(), ports.pictures(), chronicle(), clock, ports.unitOfWork());
    }

    public WithdrawAction withdrawAction() {
        return new WithdrawAction(ports.actions(), chronicle(), clock, ports.unitOfWork());
    }

    public LinkReuse linkReuse() {
        return new LinkReuse(ports.actions(), ports.inspirations(), chronicle(), ports.unitOfWork());
    }

    public ReadJournal readJournal() {
        return new ReadJournal(ports.journal(), ports.unitOfWork());
    }

    public VerifyJournal verifyJournal() {
        return new VerifyJournal(ports.journal(), ports.unitOfWork());
    }

    public ListEditions listEditions() {
        return new ListEditions(ports.editions(), ports.archive(), ports.unitOfWork());
    }

    public ReadEdition readEdition() {
        return new ReadEdition(
                ports.editions(), ports.actions(), ports.territories(), ports.archive(), ports.unitOfWork());
    }

    public AnnounceEdition announceEdition() {
        return new AnnounceEdition(ports.editions(), ports.archive(), chronicle(), ports.unitOfWork());
    }

    public AmendEdition amendEdition() {
        return new AmendEdition(editionDesk(), ports.editions(), chronicle());
    }

    public AdvanceEdition advanceEdition() {
        return new AdvanceEdition(editionDesk(), ports.editions(), shareNominees(), chronicle());
    }

    public NominateAction nominateAction() {
        return new NominateAction(editionDesk(), ports.editions(), ports.actions(), ports.territories(), chronicle());
    }

    public WithdrawNomination withdrawNomination() {
        return new WithdrawNomination(editionDesk(), ports.editions(), chronicle());
    }

    public ForeseeStage foreseeStage() {
        return new ForeseeStage(editionDesk(), editionOutlook());
    }

    public ReadAgenda readAgenda() {
        return new ReadAgenda(ports.register(), ports.editions(), editionOutlook(), ports.unitOfWork());
    }

    public ReadJury readJury() {
        return new ReadJury(editionDesk(), juryRoom(), ports.juries(), ports.territories(), ports.access());
    }

    public InviteJuror inviteJuror() {
        return new InviteJuror(
                editionDesk(), ports.juries(), ports.access(), ports.territories(), ports.identifiers(), chronicle());
    }

    public ReleaseJuror releaseJuror() {
        return new ReleaseJuror(editionDesk(), ports.juries(), tokens(), chronicle());
    }

    public RenewInvitation renewInvitation() {
        return new RenewInvitation(editionDesk(), ports.juries(), tokens(), ports.identifiers(), chronicle());
    }

    public RevokeInvitation revokeInvitation() {
        return new RevokeInvitation(editionDesk(), ports.juries(), tokens(), chronicle());
    }

    public ChangeAffiliation changeAffiliation() {
        return new ChangeAffiliation(editionDesk(), ports.juries(), ports.territories(), shareNominees(), chronicle());
    }

    public DeclareRecusal declareRecusal() {
        return new DeclareRecusal(
                editionDesk(), ports.juries(), ports.editions(), ports.ballots(), shareNominees(), chronicle());
    }

    public GiveOpinion giveOpinion() {
        return new GiveOpinion(editionDesk(), ports.juries(), ports.actions(), ports.territories(), chronicle());
    }

    public ReadSelection readSelection() {
        return new ReadSelection(
                editionDesk(), ports.juries(), ports.editions(), ports.catalogue(), ports.territories());
    }

    public ReadOwnOpinions readOwnOpinions() {
        return new ReadOwnOpinions(
                editionDesk(), ports.juries(), ports.catalogue(), ports.actions(), ports.territories());
    }

    public CastBallot castBallot() {
        return new CastBallot(editionDesk(), juryRoom(), ports.ballots(), chronicle(), clock);
    }

    public FinishBallots finishBallots() {
        return new FinishBallots(editionDesk(), juryRoom(), ports.ballots(), chronicle(), clock);
    }

    public ReadOwnBallots readOwnBallots() {
        return new ReadOwnBallots(editionDesk(), juryRoom(), ports.ballots(), ports.territories());
    }

    public FollowProgress followProgress() {
        return new FollowProgress(editionDesk(), juryRoom(), ports.ballots());
    }

    public Deliberate deliberate() {
        return new Deliberate(editionDesk(), juryRoom(), ports.ballots());
    }

    public ReadDeliberation readDeliberation() {
        return new ReadDeliberation(
                editionDesk(),
                juryRoom(),
                ports.ballots(),
                ports.deliberations(),
                ports.archive(),
                ports.territories());
    }

    public PrepareDecision prepareDecision() {
        return new PrepareDecision(
                editionDesk(), juryRoom(), ports.ballots(), ports.deliberations(), ports.archive(), chronicle());
    }

    public ProclaimPalmares proclaimPalmares() {
        return new ProclaimPalmares(
                editionDesk(), juryRoom(), ports.ballots(), ports.editions(), ports.archive(), chronicle(), clock);
    }

    public CorrectPalmares correctPalmares() {
        return new CorrectPalmares(editionDesk(), juryRoom(), ports.ballots(), ports.archive(), chronicle(), clock);
    }

    public ReadPalmares readPalmares() {
        return new ReadPalmares(ports.archive(), ports.actions(), ports.territories(), ports.unitOfWork());
    }

    public RecordPastEdition recordPastEdition() {
        return new RecordPastEdition(
                ports.actions(), ports.editions(), ports.archive(), chronicle(), ports.unitOfWork());
    }

    public FindAuthorities findAuthorities() {
        return new FindAuthorities(ports.territories(), ports.unitOfWork());
    }

    public ReadAuthority readAuthority() {
        return new ReadAuthority(ports.territories(), ports.unitOfWork());
    }

    private OrganiserDesk organiserDesk() {
        return new OrganiserDesk(ports.organisers(), ports.unitOfWork());
    }

    private Tokens tokens() {
        return new Tokens(ports.access());
    }

    private EditionDesk editionDesk() {
        return new EditionDesk(ports.editions(), ports.unitOfWork());
    }

    private EditionOutlook editionOutlook() {
        return new EditionOutlook(juryRoom(), ports.juries(), ports.ballots(), clock);
    }

    private ShareNominees shareNominees() {
        return new ShareNominees(juryRoom(), ports.juries(), chronicle());
    }

    private JuryRoom juryRoom() {
        return new JuryRoom(ports.editions(), ports.actions(), ports.juries(), ports.territories());
    }
}
