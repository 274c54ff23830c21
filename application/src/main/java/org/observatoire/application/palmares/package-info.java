/** Recording and reading palmarès. */
package org.observatoire.application.palmares;
