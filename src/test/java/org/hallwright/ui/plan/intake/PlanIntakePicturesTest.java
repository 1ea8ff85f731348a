package org.hallwright.ui.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javax.imageio.ImageIO;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.exchange.plan.dxf.DxfWriter;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.service.sample.SampleWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The import of a plan through the window, with pictures to be looked at.
class PlanIntakePicturesTest {
    private static final Path PLANS = Path.of("../shared/data/plans");

    @TempDir
    private Path folder;

    private IntakeWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private IntakeWindow show(Language language, boolean dark) {
        window = new IntakeWindow(folder, language, dark);
        return window;
    }

    private Path real(String name) {
        var file = PLANS.resolve(name);
        assumeTrue(Files.exists(file), "Skipped: the folder ../shared/data is not here");
        return file;
    }

    private static ExhibitionState sample() {
        return SampleWatch.DOCUMENTS.stream()
                .map(document -> ExhibitionState.of(document.entries()))
                .filter(state -> state.count(Booth.class) > 100)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"EN, false", "ZH, true"})
    void aHouseShowsItsLayersAndIsNotImportedUnasked(Language language, boolean dark) {
        show(language, dark);
        var before = window.state();
        window.open(real("floorplan.dxf"));
        var as = language.name().toLowerCase(java.util.Locale.ROOT) + (dark ? "-dark" : "-light");
        window.picture("plan-import-house-" + as);
        assertThat(window.viewModel.layers()).hasSize(24);
        window.screen.click(window.answers().getFirst());
        assertThat(window.viewModel.unitProperty().get()).isEqualTo("in");
        assertThat(window.answers()).isEmpty();
        assertThat(leftOut()).contains(language == Language.ZH ? "尺寸标注 第 90773 行" : "Dimension line 90773");
        var walls = window.viewModel.layers().stream()
                .filter(layer -> layer.kindProperty().get() == LayerKind.WALL)
                .max(Comparator.comparingInt(LayerChoice::entities))
                .orElseThrow();
        window.screen.run(() -> window.viewModel.pointedProperty().set(walls.name()));
        window.picture("plan-import-house-inches-" + as);
        window.screen.click(window.find(".import-cancel"));
        assertThat(window.state()).isEqualTo(before);
    }

    /// What and where of each kind that was left out, as the table words them.
    private List<String> leftOut() {
        var table = (TableView<?>) window.find(".plan-left-out .table-view");
        var what = table.getColumns().getFirst();
        var where = table.getColumns().getLast();
        return IntStream.range(0, table.getItems().size())
                .mapToObj(row -> what.getCellData(row) + " " + where.getCellData(row))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"coscup-3F-4F.svg, map", "westport-house-floor-1.geojson, floor"})
    void realPlansOfOtherFormatsAreShown(String name, String picture) {
        show(Language.EN, false);
        window.open(real(name));
        window.picture("plan-import-" + picture + "-en-light");
        assertThat(window.viewModel.outcomeProperty().get()).isNotNull();
        assertThat(window.find(".hall-pick").isVisible()).isEqualTo(picture.equals("map"));
    }

    @Test
    void aPlanOfOursComesInByOneClick() throws IOException {
        show(Language.ZH, true);
        var sample = sample();
        var hall = sample.all(Hall.class).stream().map(Hall::code).sorted().findFirst();
        var file = Files.write(folder.resolve("展馆.dxf"), DxfWriter.write(sample, List.of(hall.orElseThrow())));
        window.open(file);
        window.screen.run(() -> window.viewModel.pointedProperty().set("ZONE"));
        window.picture("plan-import-ours-zh-dark");
        window.screen.click(window.find("#take"));
        assertThat(window.state().count(Booth.class)).isPositive();
        assertThat(window.state().all(Booth.class))
                .allMatch(b -> sample.find(b.id()).isPresent());
    }

    @Test
    void aDroppedPictureIsHandedToTheFormForUnderlays() throws IOException {
        show(Language.EN, false);
        var scan = folder.resolve("scan.png");
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", scan.toFile());
        window.take(scan);
        assertThat(window.pictures).isEmpty();

        window.plan.hall.with(OpenHall.HALL);
        window.take(scan);
        assertThat(window.pictures).containsExactly(scan);
    }

    @Test
    void whatCannotBeReadIsSaidInThePreview() throws IOException {
        show(Language.EN, false);
        window.open(Files.writeString(folder.resolve("hall.dxf"), "AutoCAD Binary DXF\r\n"));
        window.picture("plan-import-refused-en-light");
        assertThat(window.find("#take").isDisabled()).isTrue();
    }
}
