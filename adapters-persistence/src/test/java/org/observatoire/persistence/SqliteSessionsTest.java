package org.observatoire.persistence;

import org.observatoire.application.testing.contract.SessionsContract;

class SqliteSessionsTest extends OnSqlite implements SessionsContract {}
