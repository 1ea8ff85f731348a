package org.hallwright.domain.roster.query;

import java.util.List;

/// A query that cannot be read.
public final class WrongQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final int at;
    private final List<String> args;

    WrongQuery(Fault fault, int at, String... args) {
        super(fault + " at " + at);
        this.fault = fault;
        this.at = at;
        this.args = List.of(args);
    }

    /// What is wrong with it.
    public enum Fault {
        UNKNOWN_FIELD,
        VALUE_MISSING,
        NOT_A_NUMBER,
        BRACKET_OPEN,
        BRACKET_UNEXPECTED,
        QUOTE_OPEN,
        TERM_MISSING
    }

    public Fault fault() {
        return fault;
    }

    /// The character at which it is wrong, from 0.
    public int at() {
        return at;
    }

    /// The words that it is about.
    public List<String> args() {
        return args;
    }
}
