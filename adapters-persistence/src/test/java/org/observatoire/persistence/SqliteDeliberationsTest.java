package org.observatoire.persistence;

import org.observatoire.application.testing.contract.DeliberationsContract;

class SqliteDeliberationsTest extends OnSqlite implements DeliberationsContract {}
