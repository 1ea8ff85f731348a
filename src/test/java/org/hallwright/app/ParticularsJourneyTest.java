package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.exhibition.DayHours;
import org.hallwright.domain.exhibition.Exhibition;
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

/// Opening hours are given to an exhibition of one's own through the window.
class ParticularsJourneyTest {
    private static final LocalDate DAY = LocalDate.parse("2024-08-20");

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;
    private OpenExhibition open;
    private Window window;

    @BeforeEach
    void beginOne() {
        workspace = WindowFixture.empty(folder);
        open = workspace.create(
                Exhibition.titled("N2", Name.of("Northward Opening-up Fair", "向北开放经贸合作展览会"), DAY, DAY.plusDays(4))
                        .at(Name.of("Heihe Convention Centre", "黑河会展中心"), Name.of("Heihe", "黑河")));
        workspace.create(Exhibition.titled("N3", Name.of("Spring Fair", "春季展览会"), DAY.plusDays(200), null));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void show(Look look) {
        window = screen.call(() -> WindowFixture.window(workspace, look));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> window.go(Place.PORTFOLIO, List.of()));
    }

    private Node find(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    private String fieldOf(LocalDate day) {
        return "#hours-" + day;
    }

    private void type(String selector, String words) {
        screen.run(() -> ((TextField) find(selector)).setText(words));
    }

    private void fire(String selector) {
        screen.run(() -> ((Button) find(selector)).fire());
    }

    private void describe(String code) {
        screen.run(() -> {
            var table = (TableView<?>) find("#table");
            for (var row = 0; row < table.getItems().size(); row++) {
                if (((Exhibition) table.getItems().get(row)).code().equals(code)) {
                    table.getSelectionModel().select(row);
                }
            }
        });
        fire("#describe");
    }

    private List<String> hours() {
        return DAY.datesUntil(DAY.plusDays(5))
                .map(day -> DayHours.write(open.exhibition().hours().stream()
                        .filter(h -> h.day().equals(day))
                        .toList()))
                .toList();
    }

    @Test
    void hoursAreGivenToAllDaysThenToSingleOnesAndTakenBackAtOnce() {
        show(new Look(Language.EN, false));
        describe("N2");
        assertThat(((Button) find("#save")).isDisabled()).isTrue();
        type("#usual", "9-17");
        fire("#allDays");
        type(fieldOf(DAY), "10:00-17:00");
        type(fieldOf(DAY.plusDays(4)), "");
        fire("#save");

        assertThat(hours()).containsExactly("10:00–17:00", "09:00–17:00", "09:00–17:00", "09:00–17:00", "");
        var notice = screen.call(() -> window.scene().getRoot().lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(b -> "Undo".equals(b.getText()))
                .findFirst()
                .orElseThrow());
        screen.run(notice::fire);
        assertThat(open.exhibition().hours()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndNotSaved() {
        show(new Look(Language.EN, false));
        describe("N2");
        type(fieldOf(DAY), "from nine on");
        assertThat(((Label) find("#problem")).getText()).startsWith("Write opening hours as");
        assertThat(((Button) find("#save")).isDisabled()).isTrue();

        type(fieldOf(DAY), "9:00-17:00");
        type("#zone", "Asia/Shang");
        assertThat(((Label) find("#problem")).getText()).startsWith("There is no time zone");
        type("#zone", "Asia/Shanghai");
        assertThat(((Label) find("#problem")).getText()).isEmpty();
        screen.run(() -> find("#nameEn").requestFocus());
        screen.type(KeyCode.ESCAPE);
        assertThat(find(".particulars-card").getParent().isVisible()).isFalse();
        assertThat(open.nextUndo()).isEmpty();
    }

    @Test
    void otherDaysKeepTheHoursOfThoseThatStay() {
        show(new Look(Language.EN, false));
        describe("N2");
        type("#usual", "9-17");
        fire("#allDays");
        screen.run(() -> ((DatePicker) lookup("#to")).setValue(DAY.plusDays(1)));
        type("#nameEn", "Short Fair");
        screen.run(() -> find("#nameEn").requestFocus());
        screen.type(KeyCode.ENTER);

        assertThat(hours()).containsExactly("09:00–17:00", "09:00–17:00", "", "", "");
        assertThat(open.exhibition().to()).isEqualTo(DAY.plusDays(1));
        var names = screen.call(() -> ((TableView<?>) find("#table"))
                .getItems().stream().map(e -> ((Exhibition) e).name().en()).toList());
        assertThat(names).contains("Short Fair");
    }

    @Test
    void undoOfTheOpenExhibitionShowsTheListAnew() {
        show(new Look(Language.EN, false));
        screen.run(() -> window.enter(open.id()));
        screen.run(() -> window.go(Place.PORTFOLIO, List.of()));
        describe("N2");
        type("#nameEn", "Renamed");
        fire("#save");
        screen.type(KeyCode.CONTROL, KeyCode.Z);

        var names = screen.call(() -> ((TableView<?>) find("#table"))
                .getItems().stream().map(e -> ((Exhibition) e).name().en()).toList());
        assertThat(names).contains("Northward Opening-up Fair").doesNotContain("Renamed");
    }

    /// The form for a new exhibition has fields of the same names.
    private Node lookup(String selector) {
        return find(".particulars-card").lookup(selector);
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "EN,true", "ZH,false", "ZH,true"})
    void theFormIsPictured(Language language, boolean dark) {
        show(new Look(language, dark));
        describe("N2");
        type("#usual", "9:00-17:00");
        fire("#allDays");
        type(fieldOf(DAY), "10:00-17:00");
        type(fieldOf(DAY.plusDays(3)), "9:00-");
        type(fieldOf(DAY.plusDays(4)), "");
        screen.run(() -> find("#venueEn").requestFocus());
        var name = "particulars-" + language + "-" + (dark ? "dark" : "light");
        screen.picture(window.scene(), name.toLowerCase(Locale.ROOT));
        assertThat(Screen.PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".png"))
                .isNotEmptyFile();
    }
}
