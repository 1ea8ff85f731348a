package org.hallwright.app;

/// Starts the program: the window without arguments, a command with them.
public final class Launcher {
    private Launcher() {}

    static void main(String[] args) {}
}
