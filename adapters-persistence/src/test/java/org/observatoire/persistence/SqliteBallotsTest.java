package org.observatoire.persistence;

import org.observatoire.application.testing.contract.BallotsContract;

class SqliteBallotsTest extends OnSqlite implements BallotsContract {}
