package org.hallwright.rules.planted.solver;

import java.util.List;

/// Breaks: threads in TaskRunner.
public final class SumsInParallel {
    int sum(List<Integer> values) {
        return values.parallelStream().mapToInt(Integer::intValue).sum();
    }
}
