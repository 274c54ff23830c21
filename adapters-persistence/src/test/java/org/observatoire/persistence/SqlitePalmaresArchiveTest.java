package org.observatoire.persistence;

import org.observatoire.application.testing.contract.PalmaresArchiveContract;

class SqlitePalmaresArchiveTest extends OnSqlite implements PalmaresArchiveContract {}
