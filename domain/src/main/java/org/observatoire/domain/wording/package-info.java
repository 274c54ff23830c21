/** What a written value must be before it enters the observatory, whatever the feature that holds it. */
package org.observatoire.domain.wording;
