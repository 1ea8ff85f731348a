package org.hallwright.ui.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.exchange.plan.dxf.DxfWriter;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.service.files.ImportService;
import org.hallwright.service.sample.SamplePortfolio;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.ScreenFont;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The import of a plan through the window, with pictures to be looked at.
class PlanIntakePicturesTest {
    private final List<Path> pictures = new ArrayList<>();

    private static final Path HOUSE = Path.of("../shared/data/plans/floorplan.dxf");

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private PlanDesk plan;
    private Scene scene;
    private PlanIntakeController controller;

    @AfterEach
    void close() {
        plan.close();
    }

    private void show(Language language, boolean dark) {
        plan = new PlanDesk(folder.resolve("store"), language);
        scene = screen.call(() -> {
            var theme = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
            Application.setUserAgentStylesheet(theme);
            var viewModel = new PlanIntakeViewModel(plan.desk, new ImportService(plan.hall.open()));
            var files = new PlanFiles(plan.desk, new Dialogs(plan.desk.messages(), null), Clock.systemUTC());
            var actions = new PlanActions();
            var view = new Views(plan.desk.messages())
                    .register(
                            PlanIntakeController.class,
                            () -> new PlanIntakeController(
                                    viewModel, files, actions, pictures::add, () -> hall() != null))
                    .register(PlanLayersController.class, () -> new PlanLayersController(viewModel))
                    .register(PlanLeftOutController.class, () -> new PlanLeftOutController(plan.desk))
                    .load(PlanIntakeController.class);
            controller = view.controller();
            var root = new StackPane(view.root());
            root.getStyleClass().add(dark ? "theme-dark" : "theme-light");
            var made = new Scene(root, 1268, 790);
            made.getStylesheets()
                    .add(getClass()
                            .getResource("/org/hallwright/ui/shell/shell.css")
                            .toExternalForm());
            ScreenFont.family()
                    .ifPresent(family -> made.getStylesheets()
                            .add(getClass()
                                    .getResource("/org/hallwright/ui/shell/own-font.css")
                                    .toExternalForm()));
            return made;
        });
        screen.show(scene, 1268, 790);
    }

    private Hall hall() {
        return plan.hall.state().all(Hall.class).stream().findFirst().orElse(null);
    }

    private static ExhibitionState sample() {
        return SamplePortfolio.build(SamplePortfolio.SEED).stream()
                .map(document -> ExhibitionState.of(document.entries()))
                .filter(state -> state.count(Booth.class) > 100)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHouseShowsItsLayersAndIsNotImportedUnasked() {
        assumeTrue(Files.exists(HOUSE), "Skipped: the folder ../shared/data is not here");
        show(Language.EN, false);
        var before = plan.hall.state();
        screen.run(() -> controller.open(HOUSE));
        screen.picture(scene, "plan-import-house-en-light");
        screen.click(scene.lookup(".import-cancel"));
        assertThat(plan.hall.state()).isEqualTo(before);
    }

    @Test
    void aPlanOfOursComesInByOneClick() throws Exception {
        show(Language.ZH, true);
        var sample = sample();
        var hall = sample.all(Hall.class).stream()
                .map(Hall::code)
                .sorted()
                .toList()
                .getFirst();
        var file = Files.write(folder.resolve("展馆.dxf"), DxfWriter.write(sample, List.of(hall)));
        screen.run(() -> controller.open(file));
        screen.picture(scene, "plan-import-ours-zh-dark");
        screen.click((Button) scene.lookup("#take"));
        assertThat(plan.hall.state().count(Booth.class)).isPositive();
        assertThat(plan.hall.state().all(Booth.class))
                .allMatch(b -> sample.find(b.id()).isPresent());
    }

    @Test
    void aDroppedPictureIsHandedToTheFormForUnderlays() throws Exception {
        show(Language.EN, false);
        var scan = folder.resolve("scan.png");
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(60, 40, 1), "png", scan.toFile());
        screen.run(() -> controller.take(scan));
        assertThat(pictures).isEmpty();

        plan.hall.with(OpenHall.HALL);
        screen.run(() -> controller.take(scan));
        assertThat(pictures).containsExactly(scan);
    }

    @Test
    void whatCannotBeReadIsSaidInThePreview() throws Exception {
        show(Language.EN, false);
        var file = Files.writeString(folder.resolve("hall.dxf"), "AutoCAD Binary DXF\r\n");
        screen.run(() -> controller.open(file));
        screen.picture(scene, "plan-import-refused-en-light");
        assertThat(scene.lookup("#take").isDisabled()).isTrue();
    }
}
