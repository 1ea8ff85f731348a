package org.hallwright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Does what commands mostly do, one after the other in a folder of its own, while the JVM notes which classes that
/// takes: `mvn package` makes of it the cache with which the launcher starts. The program itself never calls it.
final class Rehearsal {
    private static final String ROSTER = """
            Company,公司名称,Country,Booth,Contact,E-mail,Requested Area,Tier
            Acme Machines Ltd,北方机械有限公司,China,A1; B2,Li Lei,li@acme.example,36,gold
            Silk Road Foods,,Mongolia,A2,,,9,
            """;

    private Rehearsal() {}

    /// @param args the folder, which is begun anew
    static void main(String[] args) throws IOException {
        perform(Path.of(args[0]));
    }

    /// @throws IllegalStateException if a command does not end well
    static void perform(Path folder) throws IOException {
        Files.createDirectories(folder);
        var stage = Files.createTempDirectory(folder, "rehearsal");
        var commands = Launcher.commands(new Folders(stage.resolve("data"), stage.resolve("config")));
        var store = stage.resolve("store").toString();
        var table = Files.writeString(stage.resolve("roster.csv"), ROSTER).toString();
        var workbook = stage.resolve("roster.xlsx").toString();
        for (var words : List.of(
                List.of("new", "--code", "R", "--name", "Rehearsal"),
                List.of("import", "roster", table),
                List.of("export", "roster", "--format", "xlsx", "--out", workbook),
                List.of("import", "roster", workbook, "--json"),
                List.of("check", "all"),
                List.of("list"),
                List.of("undo"),
                List.of("verify"))) {
            var exit = commands.run(withStore(words, store));
            if (exit > 1) {
                throw new IllegalStateException("The rehearsal stopped at " + words + ": " + exit);
            }
        }
    }

    private static String[] withStore(List<String> words, String store) {
        return Stream.concat(words.stream(), Stream.of("--store", store)).toArray(String[]::new);
    }
}
