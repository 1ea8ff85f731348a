package org.hallwright.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.StartCorner;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.OpenHall;
import org.hallwright.service.SearchService;
import org.hallwright.service.WrongRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutServiceTest {
    private static final Booth KEPT =
            Booth.shell(new Id<>("kept"), OpenHall.HALL.id(), "A105", Footprint.rectangle(30, 20, 6, 6));

    @TempDir
    Path folder;

    private OpenHall hall;
    private LayoutService layouts;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(OpenHall.HALL, KEPT);
        layouts = new PlanService(hall.open()).layouts();
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private static FillWish wish(boolean replacing) {
        return new FillWish(OpenHall.HALL.id(), "", FillWish.sizes("3x3"), 0, replacing, new FillWish.WholeHall());
    }

    private List<String> numbers() {
        return hall.state().all(Booth.class).stream()
                .map(Booth::number)
                .sorted()
                .toList();
    }

    @Test
    void aPreviewChangesNothingAndApplyingItIsOneUndo() {
        var before = hall.state();
        var filling = layouts.preview(wish(false), Progress.unwatched());
        assertThat(hall.state()).isEqualTo(before);

        var ids = layouts.apply(wish(false), filling);
        assertThat(ids).hasSize(filling.booths());
        assertThat(numbers()).hasSize(ids.size() + 1).doesNotHaveDuplicates().doesNotContain("");
        assertThat(hall.state().get(KEPT.id()).number()).isEqualTo("A105");
        assertThat(hall.state().all(Booth.class)).allMatch(b -> b.openSides() > 0 || b.equals(KEPT));

        hall.open().undo();
        assertThat(numbers()).containsExactly("A105");
    }

    @Test
    void oneThemedAreaIsFilledAndTheRestOfTheHallStays() {
        var floor = Outline.rectangle(2, 2, 20, 30);
        var inside = Booth.shell(new Id<>("in"), OpenHall.HALL.id(), "A106", Footprint.rectangle(10, 10, 3, 3));
        hall.with(inside);
        var areas = new AreaService(hall.open());
        areas.draw(OpenHall.HALL.id(), floor, null, null);
        var area = layouts.areas(OpenHall.HALL.id()).getFirst().id();
        var wish = new FillWish(OpenHall.HALL.id(), "", FillWish.sizes("3x3"), 0, true, new FillWish.OneArea(area));
        var filling = layouts.preview(wish, Progress.unwatched());
        assertThat(filling.gross()).isEqualTo(600);
        var ids = layouts.apply(wish, filling);

        assertThat(ids).hasSizeGreaterThan(25).allSatisfy(id -> {
            var booth = hall.state().get(id);
            assertThat(booth.area()).isEqualTo(area);
            assertThat(booth.footprint().outline().overlap(floor)).isCloseTo(9, within(0.005));
        });
        assertThat(numbers()).contains("A105").doesNotContain("A106");
        assertThat(hall.state().find(KEPT.id())).contains(KEPT);
        assertThat(hall.state().find(inside.id())).isEmpty();

        var staying = new FillWish(OpenHall.HALL.id(), "", FillWish.sizes("3x3"), 0, false, new FillWish.OneArea(area));
        assertThat(layouts.preview(staying, Progress.unwatched()).booths()).isLessThan(5);
        var none = new FillWish(
                OpenHall.HALL.id(), "", FillWish.sizes("3x3"), 0, true, new FillWish.OneArea(new Id<>("no")));
        assertThatThrownBy(() -> layouts.preview(none, Progress.unwatched())).isInstanceOf(WrongRequest.class);
    }

    @Test
    void allThemedAreasAreFilledAndWhatLiesBetweenThemStaysFree() {
        var areas = new AreaService(hall.open());
        var floors = List.of(Outline.rectangle(0, 0, 18, 40), Outline.rectangle(24, 0, 18, 40));
        floors.forEach(floor -> areas.draw(OpenHall.HALL.id(), floor, null, null));
        assertThat(layouts.places(OpenHall.HALL)).startsWith(new FillWish.EveryArea(), new FillWish.WholeHall());
        var wish = new FillWish(OpenHall.HALL.id(), "", FillWish.sizes("3x3"), 0, true, new FillWish.EveryArea());
        var ids = layouts.apply(wish, layouts.preview(wish, Progress.unwatched()));

        var between = Outline.rectangle(18, 0, 6, 40);
        assertThat(ids).hasSizeGreaterThan(50).allSatisfy(id -> {
            var booth = hall.state().get(id);
            assertThat(booth.footprint().outline().overlap(between)).isLessThan(0.005);
            assertThat(booth.area()).isNotNull();
        });
        assertThat(ids.stream().map(id -> hall.state().get(id).area()).distinct())
                .hasSize(2);
    }

    @Test
    void noBoothStandsInTwoThemedAreasThatMeet() {
        var areas = new AreaService(hall.open());
        var floors = List.of(
                Outline.rectangle(0, 0, 31, 19),
                Outline.rectangle(31, 0, 29, 19),
                Outline.rectangle(0, 19, 31, 21),
                Outline.rectangle(31, 19, 29, 21));
        floors.forEach(floor -> areas.draw(OpenHall.HALL.id(), floor, null, null));
        var wish = new FillWish(OpenHall.HALL.id(), "", FillWish.sizes("3x3"), 0, true, new FillWish.EveryArea());
        var ids = layouts.apply(wish, layouts.preview(wish, Progress.unwatched()));

        assertThat(ids).hasSizeGreaterThan(100).allSatisfy(id -> {
            var outline = hall.state().get(id).footprint().outline();
            assertThat(floors).anyMatch(floor -> floor.overlap(outline) > 8.995);
        });
    }

    @Test
    void whatIsThereGivesWayOnlyWhenAsked() {
        var around = layouts.preview(wish(false), Progress.unwatched());
        var instead = layouts.preview(wish(true), Progress.unwatched());

        assertThat(instead.booths()).isGreaterThan(around.booths());
        layouts.apply(wish(true), instead);
        assertThat(hall.state().find(KEPT.id())).isEmpty();
        assertThat(numbers()).contains("A101", "A201");
    }

    @Test
    void renumberedBoothsAreFoundByTheirEarlierNumbersUntilTheseAreForgotten() {
        var numbering = Numbering.grid("A");
        assertThat(layouts.number(OpenHall.HALL.id(), numbering, StartCorner.TOP_LEFT, Set.of()))
                .isEqualTo(1);

        var search = new SearchService(hall.open());
        assertThat(hall.state().get(KEPT.id()).number()).isEqualTo("AA-01");
        assertThat(search.find("A105", 5)).extracting(SearchService.Found::id).containsExactly(KEPT.id());
        assertThat(layouts.find(OpenHall.HALL.id(), List.of("a105"))).containsExactly(KEPT.id());
        assertThat(layouts.forgetFormerNumbers(OpenHall.HALL.id())).isEqualTo(1);
        assertThat(search.find("A105", 5)).isEmpty();
    }

    @Test
    void onlyTheBoothsAskedForAreNumberedAndUndoRestoresAll() {
        layouts.apply(wish(true), layouts.preview(wish(true), Progress.unwatched()));
        var before = hall.state();
        var some = before.all(Booth.class).stream()
                .map(Booth::id)
                .sorted()
                .limit(20)
                .collect(Collectors.toSet());
        var preview = layouts.previewNumbers(OpenHall.HALL.id(), Numbering.from("Z1"), StartCorner.BOTTOM_RIGHT, some);

        assertThat(preview.keySet()).isEqualTo(some);
        assertThat(layouts.changes(preview)).isEqualTo(20);
        layouts.number(OpenHall.HALL.id(), Numbering.from("Z1"), StartCorner.BOTTOM_RIGHT, some);
        assertThat(numbers()).doesNotHaveDuplicates();
        assertThat(numbers().stream().filter(n -> n.startsWith("Z"))).hasSize(20);
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3x", "x3", "0x3", "3x3:0", "-3x3", "3x3x3", "NaNx3", "1e9x3"})
    void sizesThatAreNoneAreRefused(String text) {
        assertThatThrownBy(() -> FillWish.sizes(text)).isInstanceOf(WrongRequest.class);
    }

    @Test
    void sizesAreReadInManySpellings() {
        assertThat(FillWish.sizes("3×3：70％，3 x 6: 30"))
                .extracting(s -> s.width() + "/" + s.depth() + "/" + s.share())
                .containsExactly("3.0/3.0/70.0", "3.0/6.0/30.0");
    }
}
