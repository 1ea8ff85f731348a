package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.shell.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Leaves a picture of every view under `target/screens`, in both languages and both themes, with the sample's E3
/// open.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 880;

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

    @ParameterizedTest
    @CsvSource({"EN,false", "EN,true", "ZH,false", "ZH,true"})
    void everyPlaceIsPictured(Language language, boolean dark) {
        var look = new Look(language, dark);
        var window = screen.call(() -> WindowFixture.window(workspace, look));
        screen.show(window.scene(), WIDTH, HEIGHT);
        screen.run(() -> window.enter(WindowFixture.exhibition(workspace, "E3")));

        for (var place : WindowFixture.composition().places().keySet()) {
            screen.run(() -> window.go(place, place == Place.SCHEDULE ? busiest() : List.of()));
            var name = name(place.name(), look);
            screen.picture(window.scene(), name);
            assertThat(Screen.PICTURES.resolve(name + ".png")).isNotEmptyFile();
        }
    }

    /// An activity of the day that has most, so that the picture shows a full day.
    private List<Id<Activity>> busiest() {
        var activities = workspace.open("E3").state().sorted(Activity.class, Comparator.comparing(Activity::id));
        var byDay = activities.stream()
                .filter(a -> a.when() != null && !a.when().isLong())
                .collect(Collectors.groupingBy(a -> a.when().start().toLocalDate(), TreeMap::new, Collectors.toList()));
        var day = Collections.max(byDay.values(), Comparator.comparingInt(List::size));
        return List.of(day.getFirst().id());
    }

    @Test
    void aStoreWithNothingInItSaysHowToBegin() throws Exception {
        try (var empty = WindowFixture.workspace(Files.createDirectory(folder.resolve("empty")))) {
            var window = screen.call(() -> WindowFixture.window(empty, new Look(Language.EN, false)));
            screen.show(window.scene(), WIDTH, HEIGHT);
            screen.picture(window.scene(), "first-start-en-light");
            var begin = screen.call(() -> window.scene().getRoot().lookup("#sample"));

            assertThat(begin.isVisible()).isTrue();
        }
    }

    private static String name(String view, Look look) {
        var words = view + "-" + look.language() + "-" + (look.dark() ? "dark" : "light");
        return words.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
