package org.hallwright.rules.planted.solver;

import java.util.concurrent.ExecutorService;

/// Breaks: threads in TaskRunner.
public final class HoldsExecutor {
    ExecutorService executor;
}
