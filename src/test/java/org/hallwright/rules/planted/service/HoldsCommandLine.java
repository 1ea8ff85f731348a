package org.hallwright.rules.planted.service;

import picocli.CommandLine;

/// Breaks: command line at home.
public final class HoldsCommandLine {
    CommandLine held;
}
