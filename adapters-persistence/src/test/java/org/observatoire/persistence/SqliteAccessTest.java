package org.observatoire.persistence;

import org.observatoire.application.testing.contract.AccessContract;

class SqliteAccessTest extends OnSqlite implements AccessContract {}
