package org.observatoire.web.organise;

import java.util.List;
import org.observatoire.web.page.Term;

/**
 * What the next stage of an edition will change, before it is confirmed.
 *
 * @param year its year
 * @param path where the confirmation is sent
 * @param from where it stands
 * @param to the next stage
 * @param title what is about to be done
 * @param line its six stages
 * @param changes what will change, a sentence each
 * @param cautions what to look at first
 * @param confirm what the button says
 */
public record StageView(
        String year,
        String path,
        Term from,
        Term to,
        String title,
        StageLine line,
        List<String> changes,
        List<CautionView> cautions,
        String confirm) {}
