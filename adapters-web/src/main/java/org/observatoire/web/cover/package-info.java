/** The typographic covers of actions, set as letterpress posters are: every line justified to the full measure. */
package org.observatoire.web.cover;
