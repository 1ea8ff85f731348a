package org.hallwright.domain.problem;

/// How bad a problem is: a blocker must be mended, a warning be decided upon, a note be known.
public enum Severity {
    BLOCKER,
    WARNING,
    NOTE
}
