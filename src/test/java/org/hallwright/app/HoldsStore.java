package org.hallwright.app;

import java.nio.file.Path;
import java.time.Clock;
import org.hallwright.service.stores.Workspaces;

/// A program that opens a store and holds it until it is killed.
final class HoldsStore {
    private HoldsStore() {}

    static void main(String[] args) throws InterruptedException {
        var desk = new Workspaces(Clock.systemUTC(), "the other desk", Path.of(args[1]));
        try (var workspace = desk.open(Path.of(args[0]))) {
            System.out.println("held");
            workspace.exhibitions();
            Thread.currentThread().join();
        }
    }
}
