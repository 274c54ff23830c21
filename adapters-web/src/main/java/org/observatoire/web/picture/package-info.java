/** The pictures of actions, as they are shown, told and served. */
package org.observatoire.web.picture;
