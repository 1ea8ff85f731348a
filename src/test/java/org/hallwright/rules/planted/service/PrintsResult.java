package org.hallwright.rules.planted.service;

/// Breaks: streams in cli.
public final class PrintsResult {
    void print() {
        System.out.println("{}");
    }
}
