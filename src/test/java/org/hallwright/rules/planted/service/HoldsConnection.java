package org.hallwright.rules.planted.service;

import java.sql.Connection;

/// Breaks: SQL at home.
public final class HoldsConnection {
    Connection held;
}
