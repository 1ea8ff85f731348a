package org.hallwright.ui.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.i18n.Language;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.Job;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanIntakeViewModelTest {
    private static final String BOX =
            "0\nLWPOLYLINE\n8\n%s\n70\n1\n10\n%s\n20\n0\n10\n%s\n20\n0\n10\n%s\n20\n%s\n10\n%s\n20\n%s\n";

    @TempDir
    private Path folder;

    private PlanDesk plan;
    private PlanIntakeViewModel viewModel;

    @BeforeEach
    void open() {
        plan = new PlanDesk(folder.resolve("store"), Language.EN);
        viewModel = new PlanIntakeViewModel(plan.desk, new ImportService(plan.hall.open()));
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private static String box(String layer, double x, double side) {
        return BOX.formatted(layer, x, x + side, x + side, side, x, side);
    }

    private Path dxf(String... entities) throws IOException {
        return Files.writeString(
                folder.resolve("hall.dxf"),
                "0\nSECTION\n2\nENTITIES\n" + String.join("", entities) + "0\nENDSEC\n0\nEOF\n");
    }

    private Outcome outcome() {
        return Objects.requireNonNull(viewModel.outcomeProperty().get());
    }

    private LayerChoice layer(String name) {
        return viewModel.layers().stream()
                .filter(l -> l.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    @Test
    void whatEachLayerBecomesIsShownBeforeAnythingChanges() throws IOException {
        var before = plan.hall.state();

        viewModel.open(dxf(box("BOOTH", 0, 3), box("BOOTH", 5, 3), box("X", 20, 1)));

        assertThat(viewModel.openProperty().get()).isTrue();
        assertThat(viewModel.layers()).extracting(LayerChoice::name).containsExactly("BOOTH", "X");
        assertThat(layer("BOOTH").kindProperty().get()).isEqualTo(LayerKind.BOOTH);
        assertThat(layer("X").kindProperty().get()).isEqualTo(LayerKind.SKIP);
        assertThat(outcome().preview().booths()).isEqualTo(2);
        assertThat(Objects.requireNonNull(outcome().sheet()).boothCount()).isEqualTo(2);
        assertThat(outcome().preview().notUnderstood()).hasSize(1);
        assertThat(plan.hall.state()).isEqualTo(before);
    }

    @Test
    void aChoiceForALayerReadsTheFileAnewAndKeepsTheOthers() throws IOException {
        viewModel.open(dxf(box("BOOTH", 0, 3), box("X", 20, 1), box("Y", 30, 1)));
        layer("X").kindProperty().set(LayerKind.PILLAR);
        layer("Y").kindProperty().set(LayerKind.PILLAR);
        assertThat(outcome().preview().elements()).containsEntry("pillar", 2);
        layer("BOOTH").kindProperty().set(LayerKind.SKIP);
        assertThat(outcome().preview().elements()).containsOnlyKeys("pillar");
        viewModel.importAll();
        assertThat(plan.hall.state().count(Pillar.class)).isEqualTo(2);
        assertThat(plan.hall.state().count(Booth.class)).isZero();
    }

    @Test
    void theUnitIsSaidOrFollowsFromTheWidthOfTheHall() throws IOException {
        viewModel.open(dxf(box("HALL", 0, 100), box("BOOTH", 1, 10)));
        assertThat(outcome().preview().problems()).extracting(p -> p.rule()).contains("plan-unit-suspicious");
        viewModel.unitProperty().set("ft");
        assertThat(outcome().sheet().hall().outline().bounds().width()).isEqualTo(30.48);
        viewModel.stretchTo(40);
        assertThat(viewModel.unitProperty().get()).isEqualTo("0.4");
        assertThat(outcome().sheet().hall().outline().bounds().width()).isEqualTo(40);
        viewModel.stretchTo(0);
        assertThat(viewModel.unitProperty().get()).isEqualTo("0.4");
    }

    @Test
    void anImportIsOneChangeAndOneUndo() throws IOException {
        viewModel.open(dxf(box("BOOTH", 0, 3), box("BOOTH", 5, 3)));
        var before = plan.hall.state();
        var edits = plan.hall.edits();

        viewModel.importAll();

        assertThat(plan.hall.edits()).isEqualTo(edits + 1);
        assertThat(plan.hall.state().count(Booth.class)).isEqualTo(2);
        assertThat(viewModel.openProperty().get()).isFalse();
        assertThat(plan.notices).hasSize(1);
        plan.hall.open().undo();
        assertThat(plan.hall.state()).isEqualTo(before);
    }

    @Test
    void theUserChoosesTheHall() throws IOException {
        plan.hall.with(org.hallwright.service.OpenHall.HALL);
        viewModel.open(dxf(box("BOOTH", 0, 3)));
        assertThat(viewModel.halls()).isEqualTo(List.of("", "A"));
        viewModel.hallProperty().set("A");
        assertThat(outcome().preview().halls()).isEqualTo(1);
        viewModel.importAll();
        assertThat(plan.hall.state().all(Booth.class))
                .allMatch(b -> b.hall().equals(org.hallwright.service.OpenHall.HALL.id()));
    }

    @Test
    void whatCannotBeReadIsSaidAndCannotBeImported() throws IOException {
        var before = plan.hall.state();
        viewModel.open(Files.writeString(folder.resolve("a.dxf"), "AutoCAD Binary DXF\r\n"));
        assertThat(viewModel.refusalProperty().get()).contains("binary DXF");
        assertThat(viewModel.outcomeProperty().get()).isNull();
        viewModel.importAll();
        viewModel.close();
        assertThat(viewModel.openProperty().get()).isFalse();
        assertThat(plan.hall.state()).isEqualTo(before);
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void aReadingThatIsStoppedSaysSoAndBeginsAgainWhenAsked() throws IOException {
        var before = plan.hall.state();
        ListChangeListener<Job> stopping = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(Job::cancel);
            }
        };
        plan.desk.runner().jobs().addListener(stopping);
        viewModel.open(dxf(box("BOOTH", 0, 3)));
        assertThat(viewModel.stoppedProperty().get()).isTrue();
        assertThat(viewModel.refusalProperty().get()).contains("stopped");
        assertThat(viewModel.busyProperty().get()).isFalse();
        assertThat(viewModel.openProperty().get()).isTrue();
        assertThat(plan.hall.state()).isEqualTo(before);

        plan.desk.runner().jobs().removeListener(stopping);
        viewModel.refresh();
        assertThat(viewModel.stoppedProperty().get()).isFalse();
        assertThat(viewModel.refusalProperty().get()).isEmpty();
        assertThat(outcome().preview().booths()).isEqualTo(1);
        assertThat(viewModel.jobProperty().get()).isNull();
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void theUnitInQuestionIsKeptByOneClick() throws IOException {
        viewModel.open(dxf(box("BOOTH", 0, 10), box("BOOTH", 20, 10)));
        assertThat(outcome().preview().unitAnswers()).startsWith("ft");
        viewModel.keepUnit();
        assertThat(viewModel.unitProperty().get()).isEqualTo("m");
        assertThat(outcome().preview().unitAnswers()).isEmpty();
    }

    @Test
    void whatWasShownIsTakenInThoughTheFileIsGone() throws IOException {
        var file = dxf(box("BOOTH", 0, 3));
        viewModel.open(file);
        Files.delete(file);
        viewModel.importAll();
        assertThat(plan.hall.state().count(Booth.class)).isEqualTo(1);
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void aPlanThatChangedMeanwhileIsComparedAnew() throws IOException {
        var file = dxf(box("BOOTH", 0, 3));
        viewModel.open(file);
        plan.hall.with(org.hallwright.service.OpenHall.HALL);
        viewModel.importAll();
        assertThat(plan.hall.state().all(Booth.class))
                .singleElement()
                .satisfies(b -> assertThat(b.hall()).isEqualTo(org.hallwright.service.OpenHall.HALL.id()));
    }

    @Test
    void eachLayerKnowsWhatCameOfIt() throws IOException {
        viewModel.open(dxf(box("BOOTH", 0, 3), box("PILLAR", 20, 1)));
        var hall = outcome().halls().getFirst();
        assertThat(outcome().outlinesOf("BOOTH", hall)).hasSize(1);
        assertThat(outcome().outlinesOf("PILLAR", hall)).hasSize(1);
        assertThat(outcome().outlinesOf(PlanIntakeViewModel.NOWHERE, hall)).isEmpty();
    }
}
