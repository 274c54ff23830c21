package org.observatoire.persistence;

import org.observatoire.application.testing.contract.ActionCatalogueContract;

class SqliteActionCatalogueTest extends OnSqlite implements ActionCatalogueContract {}
