/** Whether the observatory is well. */
package org.observatoire.web.health;
