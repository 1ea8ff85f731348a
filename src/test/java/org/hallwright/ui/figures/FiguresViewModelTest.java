package org.hallwright.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.figures.Definition;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.FiguresService;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.service.stores.SampleService;
import org.hallwright.service.stores.Workspaces;
import org.hallwright.ui.figures.FiguresViewModel.Card;
import org.hallwright.ui.figures.FiguresViewModel.Part;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.values.Bar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresViewModelTest {
    private Workspace workspace;
    private OpenExhibition open;

    @BeforeAll
    void fillTheSample(@TempDir Path folder) {
        var clock = Clock.fixed(Instant.parse("2021-09-01T02:00:00Z"), ZoneOffset.UTC);
        workspace = new Workspaces(clock, "Wang Min", folder.resolve("home")).openOrBegin(folder.resolve("store"));
        new SampleService(workspace).fill();
        open = workspace.open("E3");
    }

    @AfterAll
    void close() {
        workspace.close();
    }

    private FiguresViewModel figures(Language language) {
        var desk = new Desk(
                open,
                Messages.of(language),
                new Formats(language),
                TaskRunner.inline(),
                (place, select) -> {},
                notice -> {});
        return new FiguresViewModel(desk, new FiguresService());
    }

    @Test
    void theExhibitorsOfTheSampleAreCountedAsTheTradeDoes() {
        var cards = figures(Language.EN).sheetProperty().get().cards();

        assertThat(cards).extracting(Card::figure).contains("1,001");
    }

    @Test
    void thePartsOfTheInventoryMakeUpTheWhole() {
        var parts = figures(Language.EN).sheetProperty().get().inventory();

        assertThat(parts.stream().mapToDouble(Part::share).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void anotherDefinitionGivesOtherAreasAndSaysSo() {
        var figures = figures(Language.EN);
        var ufi = figures.sheetProperty().get();
        figures.definitionProperty().set(Definition.FKM);
        var fkm = figures.sheetProperty().get();

        assertThat(ufi.explanation()).startsWith("UFI");
        assertThat(fkm.explanation()).startsWith("FKM");
        assertThat(fkm.cards().getFirst().figure())
                .isNotEqualTo(ufi.cards().getFirst().figure());
    }

    @Test
    void theLongestBarIsTheFirstAndFullLength() {
        var countries = figures(Language.ZH).sheetProperty().get().countries();

        assertThat(countries.getFirst().name()).isEqualTo("中国");
        assertThat(countries.getFirst().share()).isEqualTo(1);
        assertThat(countries).hasSize(12).extracting(Bar::share).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void figuresFollowAChangeWhileTheyAreShown() {
        var figures = figures(Language.EN);
        var unfollow = figures.follow();
        var newcomer = Exhibitor.named(new Id<>("newcomer"), Name.of("Orion Valves", "猎户阀门"));
        open.edit(state -> Change.of(Label.of("change.create"), Edit.create(newcomer)));

        assertThat(figures.sheetProperty().get().cards())
                .extracting(Card::figure)
                .contains("1,002");
        open.undo();
        unfollow.run();
        assertThat(figures.sheetProperty().get().cards())
                .extracting(Card::figure)
                .contains("1,001");
    }
}
