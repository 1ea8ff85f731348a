package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.setup.SetupTask;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.i18n.Language;
import org.hallwright.service.RosterService;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of what opens beside and over the roster: the card with all that is known, each page of the preview of an
/// import, the menu of a column, the help for queries.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterPicturesTest {
    private static final String LONG = "Flensburg on the Flensburg Firth, Schleswig-Holstein, in the north";
    private static final String FIRST = "Company,中文名称,Country,City,Booth,Website,Account No\n"
            + "Northwind Traders,北风贸易,Germany,Kiel,,northwind.example,7\n"
            + "Anji White Tea,安吉白茶,China,Anji,,anji.example,8\n";
    private static final String AGAIN = "Company,中文名称,Country,City,Booth,Website,Account No\n"
            + "Northwind Traders,北风贸易,Germany,Lübeck,ZZ-1O1,northwind.example,7\n"
            + "Anji White Tea,安吉白茶,China,Anji,XQ99; 1A-0Ol,anji-tea.example,8\n"
            + ",,China,Nowhere,,,\n"
            + "NORTHWIND TRADERS GmbH,,Germany,Kiel,,,9\n"
            + "Hanse Cranes,汉斯起重机,Germany,Hamburg,,not a site,NaN\n";

    @TempDir
    private static Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;

    @BeforeAll
    void openTheSample() {
        workspace = WindowFixture.sample(folder);
    }

    @AfterAll
    void close() {
        workspace.close();
    }

    private Window open(Look look, Path file) {
        var composition = new Composition(
                WindowFixture.CLOCK, folder, path -> {}, messages -> new Choosing(messages, () -> file));
        var window = screen.call(
                () -> new Window(workspace, TaskRunner.inline(), look, composition.places(), composition::views));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> window.enter(WindowFixture.exhibition(workspace, "E3")));
        return window;
    }

    private void picture(Window window, String view, Look look) {
        var words = view + "-" + look.language() + "-" + (look.dark() ? "dark" : "light");
        screen.picture(window.scene(), words.toLowerCase(Locale.ROOT));
    }

    /// One that stands somewhere, under the name of a party to a project, with something to be done for its booth.
    private Exhibitor known() {
        var open = workspace.open("E3");
        var state = open.state();
        var stand = state.sorted(Assignment.class, Comparator.comparing(Assignment::id)).stream()
                .filter(Assignment::isLive)
                .findFirst()
                .orElseThrow();
        var project = state.sorted(Project.class, Comparator.comparing(Project::code)).stream()
                .filter(p -> !p.parties().isEmpty())
                .findFirst()
                .orElseThrow();
        var one = state.get(stand.exhibitor())
                .edit()
                .name(project.parties().getFirst().name())
                .contacts(List.of(new Contact("Li Wei", "Stand", "0431-8123 4567", "li@example.org")))
                .build();
        var day = LocalDate.of(2021, 9, 20);
        screen.run(() -> open.edit(s -> new ChangeBuilder(s)
                .put(one)
                .put(new SetupTask(
                        new Id<>("t1"), Name.of("Check the rigging", "检查吊点"), stand.booth(), day, "Zhao Min", false))
                .put(new SetupTask(new Id<>("t2"), Name.of("Lay the carpet", "铺设地毯"), stand.booth(), day, "", true))
                .build(org.hallwright.domain.change.Label.of("change.edit-exhibitor", one.name()))));
        return one;
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "ZH,true"})
    void theCardTellsAllThatIsKnown(Language language, boolean dark) {
        var look = new Look(language, dark);
        var window = open(look, folder);
        var one = known();
        screen.run(() -> window.go(Place.EXHIBITORS, List.of(one.id())));

        screen.run(() -> ((ToggleButton) window.scene().getRoot().lookup("#cardFace")).fire());

        picture(window, "exhibitors-card-full", look);
        assertThat(window.scene().getRoot().lookup(".booth-picture").isVisible())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "ZH,true"})
    void eachPageOfThePreviewIsSeen(Language language, boolean dark) throws IOException {
        var open = workspace.open("E3");
        var service = new RosterService(open);
        var first = Files.writeString(folder.resolve("first.csv"), FIRST);
        // Windows of earlier tests may hear of it.
        screen.run(() -> service.importFrom(first, RosterOptions.FIND_OUT));
        var north = open.state().all(Exhibitor.class).stream()
                .filter(e -> e.name().en().equals("Northwind Traders"))
                .findFirst()
                .orElseThrow();
        screen.run(() ->
                service.save(north, north.edit().city(Name.of(LONG, "弗伦斯堡")).build()));
        var again = Files.writeString(folder.resolve("again.csv"), AGAIN);
        var look = new Look(language, dark);
        var window = open(look, again);
        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));

        screen.run(() -> ((Button) window.scene().getRoot().lookup("#importButton")).fire());

        var tabs = (TabPane) window.scene().getRoot().lookup(".import-outcome");
        assertThat(tabs.getTabs()).hasSize(6);
        for (var at = 0; at < tabs.getTabs().size(); at++) {
            var place = at;
            screen.run(() -> tabs.getSelectionModel().select(place));
            picture(window, "import-page-" + (at + 1), look);
            if ("keptTab".equals(tabs.getTabs().get(place).getId())) {
                bothValuesAreWhole(window);
            }
        }
        // The edit and the first import, for the next look.
        screen.run(open::undo);
        screen.run(open::undo);
        assertThat(open.state().find(north.id())).isEmpty();
    }

    /// Longer than its column: in several lines, and none is cut.
    private void bothValuesAreWhole(Window window) {
        var words = screen.call(() -> window.scene().getRoot().lookupAll("#kept .wrapped-words").stream()
                .map(Text.class::cast)
                .filter(text -> text.getText().contains(LONG))
                .toList());
        assertThat(words).hasSize(1);
        var line = words.getFirst().getFont().getSize();
        assertThat(words.getFirst().getLayoutBounds().getHeight()).isGreaterThan(2 * line);
        assertThat(words.getFirst().getParent().getLayoutBounds().getHeight())
                .isGreaterThanOrEqualTo(words.getFirst().getLayoutBounds().getHeight());
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "ZH,true"})
    void menusAndHelpAreSeen(Language language, boolean dark) {
        var look = new Look(language, dark);
        var window = open(look, folder);
        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
        var name = (language + "-" + (dark ? "dark" : "light")).toLowerCase(Locale.ROOT);
        var category = language == Language.ZH ? "类别" : "Categories";

        var menu = screen.call(() -> window.scene().getRoot().lookupAll(".column-header").stream()
                .filter(header -> header.lookup(".label") instanceof Label label
                        && label.getText().equals(category))
                .map(header -> header.lookup(".column-filter"))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
        popup(menu::fire, "column-menu-" + name);
        popup(((Button) find(window, "#help"))::fire, "query-help-" + name);
    }

    private static Node find(Window window, String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    private void popup(Runnable opening, String name) {
        screen.run(opening);
        var shown = screen.call(() -> javafx.stage.Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .toList());
        assertThat(shown).isNotEmpty();
        screen.picture(shown.getLast().getScene(), name);
        screen.run(() -> shown.forEach(PopupWindow::hide));
    }
}
