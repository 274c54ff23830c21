/** The ports of the application on SQLite. Only {@link org.observatoire.persistence.PersistenceModule} is seen outside. */
package org.observatoire.persistence;
