package org.observatoire.persistence;

import org.observatoire.application.testing.contract.ActionRegisterContract;

class SqliteActionRegisterTest extends OnSqlite implements ActionRegisterContract {}
