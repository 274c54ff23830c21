package org.observatoire.persistence;

import org.observatoire.application.testing.contract.OrganisersContract;

class SqliteOrganisersTest extends OnSqlite implements OrganisersContract {}
