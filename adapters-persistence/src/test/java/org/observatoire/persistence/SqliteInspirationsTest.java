package org.observatoire.persistence;

import org.observatoire.application.testing.contract.InspirationsContract;

class SqliteInspirationsTest extends OnSqlite implements InspirationsContract {}
