package org.observatoire.persistence;

import org.observatoire.application.testing.contract.JuriesContract;

class SqliteJuriesTest extends OnSqlite implements JuriesContract {}
