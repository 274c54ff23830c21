/** Rankings for whoever asks, by any of the methods, with the reasons of every place put into words. */
package org.observatoire.web.ranking;
