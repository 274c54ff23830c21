package org.observatoire.persistence;

import org.observatoire.application.testing.contract.ContactsContract;

class SqliteContactsTest extends OnSqlite implements ContactsContract {}
