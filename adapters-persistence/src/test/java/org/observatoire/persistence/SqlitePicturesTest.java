package org.observatoire.persistence;

import org.observatoire.application.testing.contract.PicturesContract;

class SqlitePicturesTest extends OnSqlite implements PicturesContract {}
