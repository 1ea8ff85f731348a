package org.hallwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.SearchService;
import org.hallwright.service.Workspace;
import org.hallwright.service.stores.Workspaces;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.TaskRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellViewModelTest {
    private final List<Id<Exhibition>> entered = new ArrayList<>();
    private Workspace workspace;
    private OpenExhibition open;
    private Foyer foyer;
    private ShellViewModel shell;
    private Runnable unfollow;

    @BeforeEach
    void openAFair(@TempDir Path folder) {
        var clock = Clock.fixed(Instant.parse("2027-01-10T08:00:00Z"), ZoneOffset.UTC);
        workspace = new Workspaces(clock, "Li Na", folder.resolve("home")).openOrBegin(folder.resolve("store"));
        open = workspace.create(Exhibition.titled("X1", Name.of("Spring Fair", "春季博览会"), null, null));
        var messages = Messages.of(Language.EN);
        var formats = new Formats(Language.EN);
        var runner = TaskRunner.inline();
        foyer = new Foyer(workspace, messages, formats, runner, entered::add, notice -> {});
        shell = new ShellViewModel(
                foyer, new Desk(open, messages, formats, runner, (place, select) -> {}, notice -> {}));
        unfollow = shell.follow();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void addHall(String code) {
        var hall = Hall.rectangular(new Id<>("hall-" + code), code, Name.of("Hall " + code, code + "馆"), 100, 60);
        open.edit(state -> Change.of(Label.of("change.create"), Edit.create(hall)));
    }

    @Test
    void aNewExhibitionHasNothingToUndo() {
        assertThat(shell.nextUndoProperty().get()).isEmpty();
        assertThat(shell.nextRedoProperty().get()).isEmpty();
        shell.undo();
        assertThat(workspace.exhibitions()).hasSize(1);
    }

    @Test
    void undoAndRedoFollowTheChanges() {
        addHall("A");
        addHall("B");
        shell.undo();

        assertThat(open.state().count(Hall.class)).isEqualTo(1);
        assertThat(shell.nextUndoProperty().get()).isPresent();
        assertThat(shell.nextRedoProperty().get()).isPresent();
        assertThat(shell.factsProperty().get()).startsWith("1 hall ");

        shell.redo();
        assertThat(open.state().count(Hall.class)).isEqualTo(2);
        assertThat(shell.nextRedoProperty().get()).isEmpty();
    }

    @Test
    void theLastChangesAreTheNewestFirst() {
        addHall("A");
        shell.undo();

        assertThat(shell.recent(2)).extracting(entry -> entry.kind().name()).containsExactly("UNDO", "EDIT");
        assertThat(shell.lastChangeProperty().get()).contains("Undone: ");
    }

    @Test
    void whoDoesNotFollowAnyMoreHearsNothing() {
        unfollow.run();
        addHall("A");

        assertThat(shell.nextUndoProperty().get()).isEmpty();
    }

    @Test
    void aHallIsFoundByCodeAndByEitherName() {
        addHall("A");
        addHall("B");

        assertThat(shell.search("b馆")).extracting(SearchService.Found::id).containsExactly(new Id<Hall>("hall-B"));
        assertThat(shell.search("HALL a")).extracting(SearchService.Found::id).containsExactly(new Id<Hall>("hall-A"));
        assertThat(shell.search("  ")).isEmpty();
    }

    @Test
    void withoutAnExhibitionThereIsOnlyTheWayIn() {
        var nobody = new ShellViewModel(foyer, null);

        assertThat(nobody.current()).isEmpty();
        assertThat(nobody.search("a")).isEmpty();
        assertThat(nobody.recent(5)).isEmpty();
        nobody.undo();
        nobody.enter(open.exhibition());
        assertThat(entered).containsExactly(open.id());
    }
}
