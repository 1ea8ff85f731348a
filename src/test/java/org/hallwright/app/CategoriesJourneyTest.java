package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.roster.categories.CategoryLine;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tree of categories is made, moved, deleted, ticked and asked for through the window.
class CategoriesJourneyTest {
    private static final Id<Exhibitor> MOTORS = new Id<>("m");

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;
    private OpenExhibition open;
    private Window window;

    private static Category category(String code, String parent, String en, String zh) {
        return new Category(new Id<>(code), parent.isEmpty() ? null : new Id<>(parent), code, Name.of(en, zh));
    }

    private static Exhibitor exhibitor(String id, String en, String zh, String... categories) {
        return Exhibitor.named(new Id<>(id), Name.of(en, zh))
                .edit()
                .categories(List.of(categories))
                .build();
    }

    @BeforeEach
    void openARoster() {
        workspace = WindowFixture.empty(folder);
        workspace.create(Exhibition.titled("CAT", Name.of("Autumn fair", "秋季展览会"), null, null));
        open = workspace.open("CAT");
        open.edit(state -> new ChangeBuilder(state)
                .put(category("auto", "", "Automobiles", "汽车"))
                .put(category("ev", "auto", "Electric cars", "电动汽车"))
                .put(category("lorry", "auto", "Lorries", "卡车"))
                .put(category("food", "", "Food", "食品"))
                .put(category("tea", "food", "Tea", "茶叶"))
                .put(exhibitor("m", "Jilin Motors", "吉林汽车", "ev"))
                .put(exhibitor("t", "Anji Tea", "安吉茶业", "tea", "Gifts"))
                .put(exhibitor("b", "Bohai Steel", "渤海钢铁", "lorry"))
                .build(Label.of("change.create")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void show(Look look) {
        window = screen.call(() -> WindowFixture.window(workspace, look));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> window.enter(WindowFixture.exhibition(workspace, "CAT")));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of(MOTORS)));
    }

    private Node find(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private TreeView<CategoryLine> tree(String within) {
        return (TreeView<CategoryLine>) find(within + " .category-tree");
    }

    private List<String> shown(String within) {
        var view = tree(within);
        return java.util.stream.IntStream.range(0, view.getExpandedItemCount())
                .mapToObj(row -> view.getTreeItem(row).getValue().words())
                .toList();
    }

    private void type(String field, String words) {
        screen.run(() -> ((TextField) find(field)).setText(words));
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "ZH,true"})
    void theTreeIsSeenInTheFormAndOverThePage(Language language, boolean dark) {
        show(new Look(language, dark));
        var look = (language + "-" + (dark ? "dark" : "light")).toLowerCase(Locale.ROOT);
        screen.run(() -> ((ToggleButton) find(".choose-categories")).fire());
        screen.run(() -> ((ScrollPane) find(".form-scroll")).setVvalue(0.6));
        screen.picture(window.scene(), "categories-form-" + look);

        screen.run(
                () -> ((MenuButton) find("#roster-tools")).getItems().getFirst().fire());
        screen.run(() -> tree(".categories-card").getSelectionModel().select(1));

        assertThat(shown(".categories-card")).hasSize(6);
        screen.picture(window.scene(), "categories-" + look);
    }

    @Test
    void aCategoryIsMadeMovedAndDeletedAndUndone() {
        show(new Look(Language.EN, false));
        screen.run(
                () -> ((MenuButton) find("#roster-tools")).getItems().getFirst().fire());
        screen.run(() -> tree(".categories-card").getSelectionModel().select(0));
        var before = open.state();

        screen.run(() -> find(".categories-card .button").fireEvent(new javafx.event.ActionEvent()));
        type(".categories-card #nameEn", "Vans");
        screen.run(() -> find(".categories-card #nameEn").fireEvent(new javafx.event.ActionEvent()));

        var vans = open.state().all(Category.class).stream()
                .filter(c -> c.name().en().equals("Vans"))
                .findFirst()
                .orElseThrow();
        assertThat(vans.parent()).isEqualTo(new Id<>("auto"));
        assertThat(shown(".categories-card"))
                .containsExactly("Automobiles", "Electric cars", "Lorries", "Vans", "Food", "Tea", "Gifts");
        @SuppressWarnings("unchecked")
        var under = (ComboBox<String>) find(".categories-card #under");
        assertThat(under.getSelectionModel().getSelectedItem()).isEqualTo("Automobiles");
        screen.run(() -> under.getSelectionModel().select("Food"));
        screen.run(() -> ((Button) find(".categories-card #save")).fire());
        assertThat(open.state().get(vans.id()).parent()).isEqualTo(new Id<>("food"));
        screen.run(() -> ((Button) find(".categories-card #delete")).fire());
        assertThat(open.state()).isEqualTo(before);
        screen.run(open::undo);
        screen.run(open::undo);
        assertThat(open.state().get(vans.id()).parent()).isEqualTo(new Id<>("auto"));
        screen.run(open::undo);
        assertThat(open.state()).isEqualTo(before);
        screen.type(KeyCode.ESCAPE);
        assertThat(find(".categories-card").getParent().isVisible()).isFalse();
    }

    @Test
    void severalAreTickedByKeysAfterASearch() {
        show(new Look(Language.EN, false));
        screen.run(() -> ((ToggleButton) find(".choose-categories")).fire());
        var within = ".form-body";
        type(within + " .category-search", "茶");
        assertThat(shown(within)).containsExactly("Food", "Tea");

        screen.run(() -> find(within + " .category-search").requestFocus());
        screen.type(KeyCode.DOWN);
        screen.type(KeyCode.DOWN);
        screen.type(KeyCode.SPACE);
        type(within + " .category-search", "");
        screen.run(() -> ((Button) find(".form-foot .accent")).fire());

        assertThat(open.state().get(MOTORS).categories()).containsExactly("ev", "tea");
        assertThat(window.scene().getRoot().lookupAll(within + " .tree-cell .check-box").stream()
                        .map(CheckBox.class::cast)
                        .filter(CheckBox::isSelected))
                .hasSize(2);
        screen.run(open::undo);
        assertThat(open.state().get(MOTORS).categories()).containsExactly("ev");
    }
}
