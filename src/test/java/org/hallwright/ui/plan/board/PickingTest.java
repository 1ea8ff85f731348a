package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.board.Picking.By;
import org.hallwright.ui.plan.board.Picking.Pick;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PickingTest {
    private static final Id<ThemedArea> AREA = new Id<>("area");

    @TempDir
    Path folder;

    private PlanDesk plan;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder);
        plan.hall.with(
                new Category(new Id<>("c1"), null, "C1", Name.of("Energy", "能源")),
                new ThemedArea(AREA, null, "T", Name.of("Innovation", "创新"), "", null, 1));
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private Booth booth(int i, BoothKind kind) {
        return OpenHall.booth("B" + i, i % 15 * 4, 14 + i / 15 * 4)
                .withKind(kind)
                .withArea(i % 3 == 0 ? AREA : null);
    }

    private void stands(Id<Booth> booth, String name, String country, String... categories) {
        var exhibitor = OpenHall.exhibitor(name)
                .edit()
                .country(country)
                .categories(List.of(categories))
                .build();
        plan.hall.with(
                exhibitor,
                new Assignment(new Id<>("on " + booth), booth, exhibitor.id(), AssignmentState.CONFIRMED, "", false));
    }

    @Test
    void categoriesAndCountriesComeByTheirCountsWithWordsOfTheScreen() {
        plan.hall.with(OpenHall.booth("A3", 30, 10));
        stands(plan.booth("A1").id(), "One", "CN", "C1", "X9");
        stands(plan.booth("A2").id(), "Two", "DE", "C1");

        assertThat(plan.view.picking().picks().get(By.CATEGORY))
                .extracting(Pick::words, Pick::count)
                .containsExactly(tuple("Energy", 2), tuple("X9", 1));
        assertThat(plan.view.picking().picks().get(By.COUNTRY))
                .extracting(Pick::words, Pick::count)
                .containsExactly(tuple("China", 1), tuple("Germany", 1));
        plan.view.picking().pick(plan.view.picking().picks().get(By.CATEGORY).getFirst());
        assertThat(plan.selected()).containsExactly("A1", "A2");
    }

    @Test
    void whatIsLockedIsNotPicked() {
        plan.view.pickable(element -> !(element instanceof Booth b && b.number().equals("A1")));
        assertThat(plan.view.picking().picks().get(By.KIND))
                .extracting(Pick::count)
                .containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyBoothIsInExactlyOnePickOfItsKindStatusAndArea(long seed) {
        var random = new Random(seed);
        var kinds = BoothKind.values();
        for (var i = 0; i < 60; i++) {
            plan.hall.with(booth(i, kinds[random.nextInt(kinds.length)]));
            if (random.nextBoolean()) {
                stands(new Id<>("booth-B" + i), "X" + i, "CN", "C1");
            }
        }
        for (var by : List.of(By.KIND, By.STATUS, By.AREA)) {
            var picks = plan.view.picking().picks().get(by);
            assertThat(picks).extracting(Pick::words).doesNotHaveDuplicates();
            assertThat(picks.stream().flatMap(p -> p.booths().stream()))
                    .doesNotHaveDuplicates()
                    .hasSize(62);
        }
    }
}
