/** Where organisers read what is proposed, decide, and keep the Hall of Fame right. */
package org.observatoire.web.moderation;
