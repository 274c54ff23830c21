package org.observatoire.web.site;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.action.ListPublishedActions;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.port.ActionCatalogue.Listed;
import org.observatoire.domain.action.ActionId;

/** Every public address: the pages, the editions and the actions; in parts when one file could not hold them. */
public final class SiteMap {

    /** A site map holds 50,000 addresses at most; the pages and the editions share the first one. */
    private static final int ACTIONS_IN_A_PART = 49_000;

    private static final int ACTIONS_AT_A_TIME = 1_000;
    private static final List<String> PAGES = List.of("/", "/categories", "/editions", "/legal", "/propose");

    private final ListPublishedActions listPublishedActions;
    private final ListEditions listEditions;

    @Inject
    public SiteMap(ListPublishedActions listPublishedActions, ListEditions listEditions) {
        this.listPublishedActions = listPublishedActions;
        this.listEditions = listEditions;
    }

    /** After which actions a new part begins; none where one part holds all. */
    List<ActionId> parts() {
        List<ActionId> parts = new ArrayList<>();
        Optional<ActionId> last = Optional.empty();
        int known = 0;
        List<Listed> listed = listPublishedActions.list(last, ACTIONS_AT_A_TIME);
        while (!listed.isEmpty()) {
            if (known > 0 && known % ACTIONS_IN_A_PART == 0) {
                parts.add(last.orElseThrow());
            }
            known += listed.size();
            last = Optional.of(listed.get(listed.size() - 1).id());
            listed = listPublishedActions.list(last, ACTIONS_AT_A_TIME);
        }
        return parts;
    }

    /** One part: what follows an action, or the pages and what follows them. */
    void write(Optional<ActionId> after, SiteMapXml xml) throws IOException {
        xml.open("urlset");
        if (after.isEmpty()) {
            for (String page : PAGES) {
                xml.address(page);
            }
            for (ListEditions.Known edition : listEditions.list()) {
                if (edition.judgedHere().isEmpty()) {
                    xml.address("/editions/" + edition.year());
                }
            }
        }
        writeActions(after, xml);
        xml.close("urlset");
    }

    /** Where each part is. */
    void writeIndex(List<ActionId> parts, SiteMapXml xml) throws IOException {
        xml.open("sitemapindex");
        xml.part("/sitemap.xml?after=");
        for (ActionId part : parts) {
            xml.part("/sitemap.xml?after=" + part);
        }
        xml.close("sitemapindex");
    }

    private void writeActions(Optional<ActionId> after, SiteMapXml xml) throws IOException {
        Optional<ActionId> last = after;
        for (int written = 0; written < ACTIONS_IN_A_PART; written += ACTIONS_AT_A_TIME) {
            List<Listed> listed = listPublishedActions.list(last, ACTIONS_AT_A_TIME);
            for (Listed action : listed) {
                xml.address("/actions/" + action.id(), action.published());
            }
            if (listed.size() < ACTIONS_AT_A_TIME) {
                return;
            }
            last = Optional.of(listed.get(listed.size() - 1).id());
        }
    }
}
