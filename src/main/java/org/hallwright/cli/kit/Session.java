package org.hallwright.cli.kit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.stores.BackupService;

/// One run of one command: what was asked for in common options, and the way to store and exhibition.
public final class Session {
    private final Surroundings around;
    private final GlobalOptions options;

    public Session(Surroundings around, GlobalOptions options) {
        this.around = around;
        this.options = options;
    }

    public Surroundings around() {
        return around;
    }

    public Path store() {
        return options.store != null ? options.store : around.defaultStore();
    }

    /// Whether a store was named, rather than the user's own meant.
    public boolean namesStore() {
        return options.store != null;
    }

    public boolean json() {
        return options.json;
    }

    /// The language of replies: the first one asked for, or that of the system.
    public Language language() {
        return paperLanguage().first();
    }

    /// The language of papers and tables, which may be both.
    ///
    /// @throws WrongRequest if `--lang` is none of those known
    public PaperLanguage paperLanguage() {
        if (options.language == null) {
            return around.language() == Language.ZH ? PaperLanguage.ZH : PaperLanguage.EN;
        }
        return switch (options.language.toLowerCase(Locale.ROOT)) {
            case "en" -> PaperLanguage.EN;
            case "zh" -> PaperLanguage.ZH;
            case "both" -> PaperLanguage.BOTH;
            default -> throw new WrongRequest("cli.unknown-language", options.language);
        };
    }

    public Messages messages() {
        return Messages.of(language());
    }

    public String text(String key, Object... args) {
        return messages().text(key, args);
    }

    public String name(Name name) {
        return language().pick(name);
    }

    public Formats formats() {
        return new Formats(language());
    }

    /// Opens the store for one piece of work; says on standard error if it had to be repaired.
    public <T> T withStore(Function<Workspace, T> work) {
        return using(around.workspaces().open(store()), work);
    }

    /// The same, and begins the store where there is none.
    public <T> T withStoreOrNew(Function<Workspace, T> work) {
        return withStoreAt(store(), work);
    }

    /// The same with another store than the one that is meant.
    public <T> T withStoreAt(Path store, Function<Workspace, T> work) {
        return using(around.workspaces().openOrBegin(store), work);
    }

    /// Opens the exhibition that is meant: the one named, or the only one of the store.
    public <T> T withExhibition(Function<OpenExhibition, T> work) {
        return withStore(workspace -> work.apply(exhibition(workspace)));
    }

    public boolean namesExhibition() {
        return options.exhibition != null;
    }

    /// @throws WrongRequest if none is named and the store has not exactly one
    public OpenExhibition exhibition(Workspace workspace) {
        if (options.exhibition != null) {
            return workspace.open(options.exhibition);
        }
        var all = workspace.exhibitions();
        if (all.isEmpty()) {
            throw new WrongRequest("cli.store-empty", store());
        }
        if (all.size() > 1) {
            throw new WrongRequest("cli.which-exhibition", all.size());
        }
        return workspace.open(all.getFirst().id());
    }

    private <T> T using(Workspace workspace, Function<Workspace, T> work) {
        try (workspace) {
            new BackupService(workspace)
                    .recovery()
                    .ifPresent(label -> around.err().println(messages().text(label)));
            return work.apply(workspace);
        }
    }

    void print(Reply reply) {
        if (json()) {
            around.out().println(Json.write(reply.result()));
        } else {
            reply.lines().forEach(around.out()::println);
        }
    }
}
