/**
 * Files that people send become pictures that can be shown. What a file is, and how large, is read by us from its first bytes
 * before any decoder sees it; decoding is done by bands, one file at a time, so that memory is bounded whatever is sent.
 */
package org.observatoire.web.darkroom;
