package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Duplicates are found, merged and told apart through the window, with the keyboard alone.
class DuplicatesJourneyTest {
    private static final Exhibitor FIRST = named("d1", "Jilin Motors Co., Ltd.", "吉林汽车有限公司")
            .edit()
            .country("CN")
            .province("22")
            .website("www.jlmotors.example")
            .contacts(List.of(new Contact("Li Wei", "Sales", "0431-8123 4567", "li@jlmotors.example")))
            .request(BoothRequest.NONE.withArea(54).withOpenSides(2))
            .contract(ContractState.SENT)
            .notes("Wants to stand near the entrance.")
            .build();
    private static final Exhibitor SECOND = named("d2", "JILIN MOTORS", "吉林省吉林汽車股份有限公司")
            .edit()
            .country("CN")
            .province("22")
            .website("https://jlmotors.example/en")
            .contacts(List.of(
                    new Contact("LI WEI", "", "", "li@jlmotors.example"), new Contact("Zhao Min", "Stand", "", "")))
            .request(BoothRequest.NONE.withArea(72))
            .contract(ContractState.SIGNED)
            .notes("Calls on Mondays.")
            .build();
    private static final List<Exhibitor> OTHERS = List.of(
            named("d3", "Baltic Amber Works", ""),
            named("d4", "Baltic Ambre Works", ""),
            named("d5", "", "华星"),
            named("d6", "", "华星机械制造有限公司"));

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;
    private OpenExhibition open;
    private Window window;

    private static Exhibitor named(String id, String en, String zh) {
        return Exhibitor.named(new Id<>(id), Name.of(en, zh));
    }

    @BeforeEach
    void openARoster() {
        workspace = WindowFixture.empty(folder);
        workspace.create(Exhibition.titled("DUP", Name.of("Autumn fair", "秋季展览会"), null, null));
        open = workspace.open("DUP");
        open.edit(state -> {
            var builder = new ChangeBuilder(state).put(FIRST).put(SECOND);
            OTHERS.forEach(builder::put);
            return builder.build(Label.of("change.create"));
        });
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void show(String code, Look look) {
        window = screen.call(() -> WindowFixture.window(workspace, look));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> window.enter(WindowFixture.exhibition(workspace, code)));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
        screen.run(() -> find("#duplicatesButton", Button.class).fire());
    }

    private <T> T find(String selector, Class<T> type) {
        return type.cast(window.scene().getRoot().lookup(selector));
    }

    private ListView<?> pairs() {
        return find(".pair-list", ListView.class);
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "EN,true", "ZH,false", "ZH,true"})
    void bothRecordsStandSideBySide(Language language, boolean dark) {
        var look = new Look(language, dark);
        show("DUP", look);

        assertThat(pairs().getItems()).hasSize(3);
        assertThat(pairs().getSelectionModel().getSelectedIndex()).isZero();
        screen.picture(
                window.scene(), ("duplicates-" + language + "-" + (dark ? "dark" : "light")).toLowerCase(Locale.ROOT));
    }

    @Test
    void enterMergesAndTheNextPairIsInFront() {
        show("DUP", new Look(Language.EN, false));
        var area = screen.call(() -> window.scene().getRoot().lookupAll(".pair-side").stream()
                .map(ToggleButton.class::cast)
                .filter(side -> side.getText().startsWith("72"))
                .findFirst()
                .orElseThrow());

        screen.run(area::fire);
        screen.run(() -> pairs().requestFocus());
        screen.type(KeyCode.ENTER);

        var one = open.state().get(FIRST.id());
        assertThat(one.request().area()).isEqualTo(72);
        assertThat(one.contacts()).hasSize(2);
        assertThat(one.notes()).contains("entrance", "Mondays");
        assertThat(one.contract()).isEqualTo(ContractState.SIGNED);
        assertThat(open.state().find(SECOND.id())).isEmpty();
        assertThat(pairs().getItems()).hasSize(2);
        assertThat(pairs().getSelectionModel().getSelectedIndex()).isZero();
        screen.run(open::undo);
        assertThat(open.state().find(SECOND.id())).contains(SECOND);
        assertThat(pairs().getItems()).hasSize(3);
    }

    @Test
    void theCardOfTheOneThatStayedTellsThePastOfBoth() {
        open.edit(state -> new ChangeBuilder(state)
                .put(SECOND.edit().website("second.example").build())
                .build(Label.of("change.edit-exhibitor", SECOND.name())));
        show("DUP", new Look(Language.EN, false));
        screen.run(() -> pairs().requestFocus());
        screen.type(KeyCode.ENTER);
        assertThat(open.state().find(SECOND.id())).isEmpty();
        screen.type(KeyCode.ESCAPE);

        screen.run(() -> window.go(Place.EXHIBITORS, List.of(FIRST.id())));
        screen.run(() -> find("#cardFace", ToggleButton.class).fire());

        screen.picture(window.scene(), "exhibitors-card-merged-en-light");
        var told = screen.call(() -> window.scene().getRoot().lookupAll(".card-detail").stream()
                .map(javafx.scene.control.Label.class::cast)
                .map(javafx.scene.control.Label::getText)
                .toList());
        assertThat(told)
                .anyMatch(words -> words.startsWith("Of " + SECOND.name().en()) && words.contains("second.example"));
        assertThat(told).as("what looks as before is no difference").noneMatch(words -> words.contains("Phones:"));
    }

    @Test
    void arrowsGoToTheNextPairAndDTellsThemApart() {
        show("DUP", new Look(Language.EN, false));
        screen.run(() -> pairs().requestFocus());

        screen.type(KeyCode.DOWN);
        screen.type(KeyCode.D);

        assertThat(open.state().get(new Id<Exhibitor>("d3")).distinct()).containsExactly(new Id<>("d4"));
        assertThat(pairs().getItems()).hasSize(2);
        screen.type(KeyCode.D);
        screen.type(KeyCode.D);
        assertThat(pairs().getItems()).isEmpty();
        assertThat(find("#noPair", Node.class).isVisible()).isTrue();
        screen.picture(window.scene(), "duplicates-none-en-light");
        screen.type(KeyCode.ESCAPE);
        assertThat(pairs().getScene()
                        .getRoot()
                        .lookup(".duplicates-card")
                        .getParent()
                        .isVisible())
                .isFalse();
    }

    @Test
    void theRosterOfTheNortheastAsiaExpoIsSearched() {
        workspace.close();
        workspace = WindowFixture.sample(folder.resolve("sample"));
        show("E3", new Look(Language.EN, false));

        screen.picture(window.scene(), "duplicates-e3-en-light");
        assertThat(find(".duplicates-card", Node.class).isVisible()).isTrue();
    }
}
