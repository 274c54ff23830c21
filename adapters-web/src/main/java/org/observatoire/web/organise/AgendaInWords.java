package org.observatoire.web.organise;

import org.observatoire.application.agenda.ReadAgenda;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.Frame;

/** Words what waits for the organiser. */
final class AgendaInWords {

    private final Frame frame;
    private final ReadAgenda.Agenda agenda;

    AgendaInWords(Frame frame, ReadAgenda.Agenda agenda) {
        this.frame = frame;
        this.agenda = agenda;
    }

    AgendaView view() {
        Messages messages = frame.messages();
        DatesInWords dates = new DatesInWords(messages);
        return new AgendaView(
                messages.text(
                        "organise.proposals",
                        agenda.proposals(),
                        agenda.oldest().map(dates::say).orElse("")),
                agenda.proposals() > 0,
                agenda.underWay().stream()
                        .map(foreseen -> new AgendaView.UnderWay(
                                frame.link(EditionDeskPages.path(
                                        foreseen.edition().rules().year())),
                                new EditionDeskInWords(frame, foreseen).view()))
                        .toList(),
                agenda.proclaimed()
                        .map(year -> messages.text("organise.proclaimed", Integer.toString(year)))
                        .orElse(""));
    }
}
