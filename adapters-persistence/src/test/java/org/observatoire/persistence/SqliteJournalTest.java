package org.observatoire.persistence;

import org.observatoire.application.testing.contract.JournalContract;

class SqliteJournalTest extends OnSqlite implements JournalContract {}
