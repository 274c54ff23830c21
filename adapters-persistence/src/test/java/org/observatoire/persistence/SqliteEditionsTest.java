package org.observatoire.persistence;

import org.observatoire.application.testing.contract.EditionsContract;

class SqliteEditionsTest extends OnSqlite implements EditionsContract {}
