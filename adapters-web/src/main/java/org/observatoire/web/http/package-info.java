/** What every route shares: languages, problems, who asks. */
package org.observatoire.web.http;
