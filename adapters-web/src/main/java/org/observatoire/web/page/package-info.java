/** What every page shares: the frame, the words, the rendering. */
package org.observatoire.web.page;
