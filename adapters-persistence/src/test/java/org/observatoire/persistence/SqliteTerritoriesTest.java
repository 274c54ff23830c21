package org.observatoire.persistence;

import org.observatoire.application.testing.contract.TerritoriesContract;

class SqliteTerritoriesTest extends OnSqlite implements TerritoriesContract {}
