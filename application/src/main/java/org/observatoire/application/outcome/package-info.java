/** What a use case answers: the thing done, or the reason it was not. */
package org.observatoire.application.outcome;
