package org.observatoire.persistence;

import org.observatoire.application.testing.contract.PrizeContract;

class SqlitePrizeTest extends OnSqlite implements PrizeContract {}
