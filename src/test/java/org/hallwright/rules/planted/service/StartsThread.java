package org.hallwright.rules.planted.service;

/// Breaks: threads in TaskRunner.
public final class StartsThread {
    void start() {
        Thread.ofVirtual().start(() -> {});
    }
}
