/** What organisers do with the editions of the prize: their rules, their stages, their committee and jury, their nominees. */
package org.observatoire.web.organise;
