package org.observatoire.application.testing;

import org.observatoire.application.port.Access;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Backup;
import org.observatoire.application.port.Ballots;
import org.observatoire.application.port.Contacts;
import org.observatoire.application.port.Darkroom;
import org.observatoire.application.port.Deliberations;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.Identifiers;
import org.observatoire.application.port.Inspirations;
import org.observatoire.application.port.Journal;
import org.observatoire.application.port.Juries;
import org.observatoire.application.port.Organisers;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.port.Sessions;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;

/**
 * Every port of one adapter, over one store.
 *
 * @param actions the actions
 * @param catalogue the published ones
 * @param register all of them, as the organiser lists them
 * @param access who bears which token
 * @param sessions who came in by which
 * @param organisers what those who run the observatory are called
 * @param contacts whom to write to
 * @param pictures what actions look like
 * @param inspirations who borrowed from whom
 * @param editions the editions judged here
 * @param juries who is invited to them
 * @param backup copies of it all
 * @param ballots what jurors answered
 * @param deliberations what is prepared for juries to decide
 * @param archive the palmarès
 * @param journal what was done
 * @param territories the authorities, those of {@link org.observatoire.application.testing.sample.SomeTerritories} at
 *     least
 * @param darkroom makes pictures of files
 * @param identifiers chance
 * @param unitOfWork what keeps all of the above together
 */
public record Ports(
        Actions actions,
        ActionCatalogue catalogue,
        ActionRegister register,
        Access access,
        Sessions sessions,
        Organisers organisers,
        Contacts contacts,
        Pictures pictures,
        Inspirations inspirations,
        Editions editions,
        Juries juries,
        Backup backup,
        Ballots ballots,
        Deliberations deliberations,
        PalmaresArchive archive,
        Journal journal,
        Territories territories,
        Darkroom darkroom,
        Identifiers identifiers,
        UnitOfWork unitOfWork) {}
