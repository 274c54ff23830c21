package org.observatoire.web.category;

import java.util.List;
import org.observatoire.web.page.Term;

/**
 * A standing category, explained.
 *
 * @param term the category
 * @param question what it asks of an action
 * @param account what it is about
 * @param measures what is read, with what each means
 * @param actions how many actions are filed there
 * @param gallery the actions filed there
 */
public record CategoryView(
        Term term, String question, String account, List<String> measures, long actions, String gallery) {}
