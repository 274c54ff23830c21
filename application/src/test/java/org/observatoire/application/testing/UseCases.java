package org.observatoire.application.testing;

import java.time.InstantSource;
import org.observatoire.application.access.RecogniseActor;
import org.observatoire.application.access.SeatOrganiser;
import org.observatoire.application.action.BrowseHallOfFame;
import org.observatoire.application.action.CorrectAction;
import org.observatoire.application.action.ListPublishedActions;
import org.observatoire.application.action.ProposeAction;
import org.observatoire.application.action.PublishAction;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.action.RecordAction;
import org.observatoire.application.action.RecordLifeEvent;
import org.observatoire.application.action.RefuseAction;
import org.observatoire.application.action.WithdrawAction;
import org.observatoire.application.inspiration.LinkReuse;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.journal.VerifyJournal;
import org.observatoire.application.palmares.ListEditions;
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
        return new RecogniseActor(ports.access(), ports.unitOfWork());
    }

    public SeatOrganiser seatOrganiser() {
        return new SeatOrganiser(ports.access(), ports.identifiers(), chronicle(), ports.unitOfWork());
    }

    public BrowseHallOfFame browseHallOfFame() {
        return new BrowseHallOfFame(ports.catalogue(), ports.territories(), clock, ports.unitOfWork());
    }

    public CorrectAction correctAction() {
        return new CorrectAction(ports.actions(), ports.territories(), chronicle(), clock, ports.unitOfWork());
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
                ports.actions(), ports.inspirations(), ports.archive(), ports.territories(), clock, ports.unitOfWork());
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

    public WithdrawAction withdrawAction() {
        return new WithdrawAction(ports.actions(), chronicle(), clock, ports.unitOfWork());
    }

    public LinkReuse linkReuse() {
        return new LinkReuse(ports.actions(), ports.inspirations(), chronicle(), ports.unitOfWork());
    }

    public VerifyJournal verifyJournal() {
        return new VerifyJournal(ports.journal(), ports.unitOfWork());
    }

    public ListEditions listEditions() {
        return new ListEditions(ports.archive(), ports.unitOfWork());
    }

    public ReadPalmares readPalmares() {
        return new ReadPalmares(ports.archive(), ports.actions(), ports.territories(), ports.unitOfWork());
    }

    public RecordPastEdition recordPastEdition() {
        return new RecordPastEdition(ports.actions(), ports.archive(), chronicle(), ports.unitOfWork());
    }

    public FindAuthorities findAuthorities() {
        return new FindAuthorities(ports.territories(), ports.unitOfWork());
    }

    public ReadAuthority readAuthority() {
        return new ReadAuthority(ports.territories(), ports.unitOfWork());
    }
}
