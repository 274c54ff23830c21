package org.observatoire.persistence;

import org.observatoire.application.testing.contract.UnitOfWorkContract;

class SqliteUnitOfWorkTest extends OnSqlite implements UnitOfWorkContract {}
