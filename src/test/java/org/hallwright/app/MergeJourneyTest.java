package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.RosterService;
import org.hallwright.service.Workspace;
import org.hallwright.service.copies.CopyService;
import org.hallwright.service.stores.Workspaces;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two desks work on one exhibition, and the one merges what the other sends back: in the window, by keys.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergeJourneyTest {
    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Workspace here;
    private Workspace there;
    private OpenExhibition mine;
    private Path file;
    private int turn;

    @BeforeAll
    void openTheSample() {
        here = WindowFixture.sample(home);
    }

    @AfterAll
    void closeTheSample() {
        here.close();
    }

    @BeforeEach
    void twoDesks() {
        there = new Workspaces(WindowFixture.CLOCK, "Li Wei", folder.resolve("other")).openOrBegin(folder.resolve("b"));
        mine = here.open("E1");
        file = folder.resolve("E1-Li-Wei.hallwright");
        CopyService.write(mine, file);
    }

    @AfterEach
    void close() {
        there.close();
    }

    private static List<Exhibitor> firms(OpenExhibition open) {
        return open.state().sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id));
    }

    private static void edit(OpenExhibition open, Exhibitor base, Exhibitor edited) {
        new RosterService(open).save(base, edited);
    }

    /// Both change the same and different things; the copy comes back. Windows of earlier tests may hear of it.
    private void bothWork() {
        screen.run(this::work);
    }

    private void work() {
        var copy = new CopyService(there).open(CopyService.read(file, null));
        turn++;
        var firms = firms(mine).subList(turn * 10, turn * 10 + 10);
        let(mine, firms.get(4));
        let(copy, firms.get(5));
        edit(
                mine,
                firms.get(0),
                firms.get(0).edit().notes("Comes by train, needs a ramp").build());
        edit(
                copy,
                firms.get(0),
                firms.get(0).edit().notes("Comes by truck on the first day").build());
        edit(
                mine,
                firms.get(1),
                firms.get(1).edit().fascia(Name.of("STEPPE", "草原")).build());
        edit(
                copy,
                firms.get(1),
                firms.get(1).edit().fascia(Name.of("STEPPE ART", "草原")).build());
        edit(
                copy,
                firms.get(2),
                firms.get(2).edit().website("https://new.example").build());
        new RosterService(mine).delete(Set.of(firms.get(3).id()));
        edit(
                copy,
                firms.get(3),
                firms.get(3).edit().notes("Second booth wanted").build());
        CopyService.write(copy, file);
    }

    /// The same free booth, to another exhibitor on each desk.
    private static void let(OpenExhibition open, Exhibitor to) {
        new AssignmentService(open).assign(free(open.state()).id(), to.id());
    }

    private static Booth free(ExhibitionState state) {
        var taken = new HashSet<>(
                state.all(Assignment.class).stream().map(Assignment::booth).toList());
        state.all(Hold.class).forEach(hold -> taken.add(hold.booth()));
        return state.sorted(Booth.class, Comparator.comparing(Booth::id)).stream()
                .filter(b -> !taken.contains(b.id()))
                .findFirst()
                .orElseThrow();
    }

    private Window opened(Look look) {
        var composition =
                new Composition(WindowFixture.CLOCK, folder, path -> {}, messages -> new Answering(messages, file));
        var window = screen.call(
                () -> new Window(here, TaskRunner.inline(), look, composition.places(), composition::views));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> {
            window.enter(mine.id());
            window.go(Place.PUBLISH, List.of());
        });
        return window;
    }

    /// The user who chooses the file that came back.
    private static final class Answering extends Dialogs {
        private final Path file;

        Answering(Messages messages, Path file) {
            super(messages, null);
            this.file = file;
        }

        @Override
        public Optional<Path> open(String titleKey, String filterKey, List<String> patterns) {
            return Optional.of(file);
        }
    }

    private void merge(Window window) {
        screen.run(() -> ((Button) window.scene().getRoot().lookup("#mergeCopy")).fire());
    }

    private void picture(Window window, String view, Look look) {
        var words = view + "-" + look.language() + "-" + (look.dark() ? "dark" : "light");
        screen.picture(window.scene(), words.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "EN,true", "ZH,false"})
    void theDifferencesStandBesideEachOther(Language language, boolean dark) {
        bothWork();
        var look = new Look(language, dark);
        var window = opened(look);
        picture(window, "publish-copies", look);
        merge(window);
        picture(window, "merge", look);
        assertThat(table(window).getItems().size()).isEqualTo(4);
        assertThat(screen.call(() -> button(window, "#merge").isDisabled())).isTrue();
    }

    @Test
    void everyDifferenceIsChosenByKeysAndOneUndoTakesItBack() {
        bothWork();
        var before = mine.state();
        var log = mine.log().size();
        var window = opened(new Look(Language.EN, false));
        merge(window);

        for (var i = 0; i < 4; i++) {
            screen.type(KeyCode.RIGHT);
        }
        picture(window, "merge-chosen", window.look());
        screen.type(KeyCode.ENTER);

        assertThat(mine.log()).hasSize(log + 1);
        var firms = firms(mine);
        assertThat(firms)
                .extracting(Exhibitor::notes)
                .contains("Comes by truck on the first day", "Second booth wanted");
        assertThat(firms).extracting(Exhibitor::website).contains("https://new.example");
        screen.run(() -> mine.undo());
        assertThat(mine.state()).isEqualTo(before);
    }

    @Test
    void whereNothingDiffersTheViewSaysSo() {
        var window = opened(new Look(Language.EN, false));
        merge(window);
        picture(window, "merge-nothing", window.look());
        assertThat(screen.call(() -> window.scene().getRoot().lookup("#agreed").isVisible()))
                .isTrue();
        screen.type(KeyCode.ESCAPE);
        assertThat(screen.call(
                        () -> table(window).getParent().getParent().getParent().isVisible()))
                .isFalse();
    }

    @Test
    void aFileThatIsNoCopyIsRefusedInTheView() throws java.io.IOException {
        java.nio.file.Files.writeString(file, "no archive");
        var window = opened(new Look(Language.ZH, false));
        merge(window);
        picture(window, "merge-refused", window.look());
        assertThat(screen.call(() -> window.scene().getRoot().lookup("#refused").isVisible()))
                .isTrue();
    }

    @Test
    void aChangeMeanwhileIsSeenAndChoicesStay() {
        bothWork();
        var window = opened(new Look(Language.EN, false));
        merge(window);
        screen.type(KeyCode.LEFT);
        var other = firms(mine).get(400);
        screen.run(() -> edit(mine, other, other.edit().notes("later").build()));
        assertThat(screen.call(() ->
                        ((javafx.scene.control.Label) window.scene().getRoot().lookup("#left")).getText()))
                .endsWith(": 3");
    }

    private TableView<?> table(Window window) {
        return (TableView<?>) screen.call(() -> window.scene().getRoot().lookup(".merge-table"));
    }

    private static Button button(Window window, String id) {
        return (Button) window.scene().getRoot().lookup(".merge-card").lookup(id);
    }
}
