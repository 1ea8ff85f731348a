package org.hallwright.service.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Fields;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.service.WrongRequest;
import org.hallwright.store.Archives;
import org.hallwright.store.StoreException;
import org.jspecify.annotations.Nullable;

/// Writes an exhibition into one file and opens such files.
public final class CopyService {
    /// The end of the names of such files, without the dot.
    public static final String EXTENSION = "hallwright";

    private final Workspace workspace;

    public CopyService(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Writes the exhibition with its history; the file is read back before it takes its name.
    ///
    /// @return its size in bytes
    public static long write(OpenExhibition open, Path file) {
        try {
            var parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            return Files.size(open.archive(file));
        } catch (IOException e) {
            throw new StoreException(e, "store.io", file);
        }
    }

    /// Reads the exhibition in a file; of a backup of several, the one that is wanted.
    ///
    /// @param wanted null for the only one
    /// @throws org.hallwright.store.StoreException if the file is damaged or not ours
    /// @throws WrongRequest if it is missing, or does not hold that exhibition
    public static Copy read(Path file, @Nullable Id<Exhibition> wanted) {
        if (!Files.isRegularFile(file)) {
            throw new WrongRequest("stores.no-archive", file);
        }
        var content = Archives.read(file);
        var all = content.portfolio().exhibitions();
        var exhibition = all.stream()
                .filter(e -> wanted == null ? all.size() == 1 : e.id().equals(wanted))
                .findAny()
                .orElseThrow(() -> new WrongRequest(
                        wanted == null ? "copies.several" : "copies.other",
                        file.getFileName(),
                        all.stream().map(Exhibition::code).sorted().limit(5).collect(Collectors.joining(", "))));
        var steps = Archives.steps(content, exhibition.id(), file);
        return new Copy(
                file,
                exhibition,
                content.portfolio().state(exhibition.id()),
                steps.isEmpty() ? "" : steps.getLast().entry().author(),
                content.at(),
                steps);
    }

    /// The same exhibition, where this desk has it already.
    public Optional<Exhibition> here(Copy copy) {
        return workspace.exhibitions().stream()
                .filter(e -> e.id().equals(copy.exhibition().id()))
                .findAny();
    }

    /// Adds the exhibition to this desk, all of it in one change. Where its code is taken, it gets a free one.
    ///
    /// @throws WrongRequest if the exhibition is here already
    public OpenExhibition open(Copy copy) {
        here(copy).ifPresent(e -> {
            throw new WrongRequest("copies.here-already", e.code());
        });
        var id = copy.exhibition().id();
        var code = freeCode(copy.exhibition().code());
        var entries = copy.state().entries().stream()
                .<Entry>map(e -> e instanceof Exhibition own ? Fields.with(own, Map.of("code", code)) : e)
                .toList();
        workspace.add(id, entries, Label.of("change.open-copy", copy.author()));
        return workspace.open(id);
    }

    private String freeCode(String wanted) {
        var taken = workspace.exhibitions().stream()
                .map(e -> e.code().toUpperCase(java.util.Locale.ROOT))
                .toList();
        var code = wanted;
        for (var n = 2; taken.contains(code.toUpperCase(java.util.Locale.ROOT)); n++) {
            code = wanted + "-" + n;
        }
        return code;
    }
}
