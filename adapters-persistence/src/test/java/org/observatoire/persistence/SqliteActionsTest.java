package org.observatoire.persistence;

import org.observatoire.application.testing.contract.ActionsContract;

class SqliteActionsTest extends OnSqlite implements ActionsContract {}
