package org.observatoire.application.port;

public interface UnitOfWork {}
