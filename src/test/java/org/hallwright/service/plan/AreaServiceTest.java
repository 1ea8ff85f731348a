package org.hallwright.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.figures.AreaFigures;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.layout.Division;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaServiceTest {
    @TempDir
    Path folder;

    private OpenHall hall;
    private AreaService areas;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder)
                .with(HALL, booth("A1", 10, 10), booth("A2", 13, 10), booth("A3", 10, 16), booth("A4", 40, 30));
        areas = new PlanService(hall.open()).areas();
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Id<ThemedArea> drawn(Outline outline) {
        var patch = areas.draw(HALL.id(), outline, null, null);
        return hall.state().get(patch).area();
    }

    private List<AreaPatch> patches() {
        return List.copyOf(hall.state().all(AreaPatch.class));
    }

    @Test
    void anAreaMadeOfBoothsCoversThemAndTheAisleBetween() {
        var id = areas.make(
                List.of(
                        hall.booth("A1").id(),
                        hall.booth("A2").id(),
                        hall.booth("A3").id()),
                null);

        assertThat(hall.booth("A1").area()).isEqualTo(id);
        assertThat(hall.booth("A3").area()).isEqualTo(id);
        assertThat(hall.booth("A4").area()).isNull();
        assertThat(patches())
                .singleElement()
                .satisfies(p -> assertThat(p.outline().area()).isCloseTo(36, within(0.01)));
        hall.open().undo();
        assertThat(patches()).isEmpty();
        assertThat(hall.state().count(ThemedArea.class)).isZero();
    }

    @Test
    void boothsFarApartMakeAnAreaOfSeveralPatches() {
        areas.make(List.of(hall.booth("A1").id(), hall.booth("A4").id()), null);

        assertThat(patches()).hasSize(2);
        assertThatThrownBy(() -> areas.make(List.of(), null)).isInstanceOf(WrongRequest.class);
    }

    @Test
    void drawnFloorGoesToTheAreaThatIsSetOrToANewOne() {
        areas.draw(HALL.id(), Outline.rectangle(9, 9, 8, 11), null, null);
        var area = hall.state().all(ThemedArea.class).iterator().next();
        assertThat(area.code()).isEqualTo("T1");
        assertThat(hall.booth("A2").area()).isEqualTo(area.id());

        areas.draw(HALL.id(), Outline.rectangle(39, 29, 5, 5), area.id(), null);
        assertThat(hall.state().count(ThemedArea.class)).isEqualTo(1);
        assertThat(hall.booth("A4").area()).isEqualTo(area.id());
        var crossed = Outline.of(new Point(0, 0), new Point(3, 3), new Point(3, 0), new Point(0, 2));
        assertThatThrownBy(() -> areas.draw(HALL.id(), crossed, null, null)).isInstanceOf(WrongRequest.class);
    }

    @Test
    void anAreaIsDeletedWithItsFloorAndWhatWasWishedThere() {
        var id = areas.make(List.of(hall.booth("A1").id()), null);
        var wish = new BoothRequest(9, null, 0, id, List.of(), List.of(), List.of(), null);
        var maker = OpenHall.exhibitor("Maker").edit().request(wish).build();
        hall.with(maker);

        areas.delete(id);

        assertThat(hall.booth("A1").area()).isNull();
        assertThat(patches()).isEmpty();
        assertThat(hall.state().get(maker.id()).request().themedArea()).isNull();
        hall.open().undo();
        assertThat(hall.booth("A1").area()).isEqualTo(id);
    }

    @Test
    void aSectionHoldsThemedAreasAndLetsGoOfThem() {
        var area = areas.make(List.of(hall.booth("A1").id()), null);

        var section = areas.addSection("S1", Name.of("Culture", "文化"), "#0072b2", List.of(area));
        assertThat(hall.state().get(area).section()).isEqualTo(section);
        areas.edit(new Section(section, "S1", Name.of("Arts", "艺术"), "#e69f00", 0));
        assertThat(hall.state().get(section).name().en()).isEqualTo("Arts");
        areas.deleteSection(section);

        assertThat(hall.state().get(area).section()).isNull();
        assertThat(hall.state().count(Section.class)).isZero();
    }

    @Test
    void aSectionMadeOfBoothsTakesTheirAreasAndMakesOneOfTheRest() {
        var crafts = areas.make(List.of(hall.booth("A1").id(), hall.booth("A2").id()), null);

        var section = areas.makeSection(List.of(
                hall.booth("A1").id(), hall.booth("A3").id(), hall.booth("A4").id()));

        assertThat(hall.state().get(crafts).section()).isEqualTo(section);
        assertThat(hall.booth("A1").area()).isEqualTo(crafts);
        var rest = hall.booth("A3").area();
        assertThat(rest)
                .isNotNull()
                .isNotEqualTo(crafts)
                .isEqualTo(hall.booth("A4").area());
        assertThat(hall.state().get(rest).section()).isEqualTo(section);
        assertThat(AreaFigures.ofSection(hall.state(), section).net()).isEqualTo(36);
        hall.open().undo();
        assertThat(hall.state().count(Section.class)).isZero();
        assertThat(hall.state().get(crafts).section()).isNull();
        assertThat(hall.booth("A3").area()).isNull();
        assertThatThrownBy(() -> areas.makeSection(List.of())).isInstanceOf(WrongRequest.class);
    }

    @Test
    void aDrawnSectionTakesTheAreasThatLieInItAndMakesOneOfTheRest() {
        var inside = drawn(Outline.rectangle(30, 20, 10, 10));
        var mostlyOutside = drawn(Outline.rectangle(48, 20, 10, 10));

        var section = areas.drawSection(HALL.id(), Outline.rectangle(30, 20, 20, 10));

        assertThat(hall.state().get(inside).section()).isEqualTo(section);
        assertThat(hall.state().get(mostlyOutside).section()).isNull();
        var rest = hall.state().all(ThemedArea.class).stream()
                .filter(a -> !a.id().equals(inside) && !a.id().equals(mostlyOutside))
                .toList();
        assertThat(rest).singleElement().satisfies(a -> assertThat(a.section()).isEqualTo(section));
        assertThat(patches())
                .filteredOn(p -> p.area().equals(rest.getFirst().id()))
                .singleElement()
                .satisfies(p -> assertThat(p.outline().bounds()).isEqualTo(new Bounds(40, 20, 48, 30)));
        hall.open().undo();
        assertThat(hall.state().count(Section.class)).isZero();
        assertThat(hall.state().count(ThemedArea.class)).isEqualTo(2);
    }

    @Test
    void aSectionDrawnOnFloorThatAllBelongsToAreasMakesNoNewOne() {
        var whole = drawn(Outline.rectangle(30, 20, 10, 10));

        var section = areas.drawSection(HALL.id(), Outline.rectangle(30, 20, 10, 10));

        assertThat(hall.state().count(ThemedArea.class)).isEqualTo(1);
        assertThat(hall.state().get(whole).section()).isEqualTo(section);
        var crossed = Outline.of(new Point(0, 0), new Point(6, 6), new Point(6, 0), new Point(0, 8));
        assertThatThrownBy(() -> areas.drawSection(HALL.id(), crossed)).isInstanceOf(WrongRequest.class);
        assertThat(hall.state().count(Section.class)).isEqualTo(1);
    }

    @Test
    void aSectionOfBoothsThatAllHaveAreasMakesNoNewOne() {
        var crafts = areas.make(List.of(hall.booth("A1").id()), null);
        var first = areas.makeSection(List.of(hall.booth("A1").id()));
        var second = areas.makeSection(List.of(hall.booth("A1").id()));

        assertThat(hall.state().count(ThemedArea.class)).isEqualTo(1);
        assertThat(hall.state().get(crafts).section()).isEqualTo(second).isNotEqualTo(first);
        assertThat(hall.state().get(second).order())
                .isGreaterThan(hall.state().get(first).order());
    }

    @Test
    void theFiguresOfAnAreaSayWhatOfItIsSold() {
        var area = areas.make(List.of(hall.booth("A1").id(), hall.booth("A2").id()), null);
        var section = areas.addSection("S1", Name.of("Culture", ""), "", List.of(area));
        var maker = OpenHall.exhibitor("Maker");
        hall.with(
                maker,
                new Assignment(
                        new Id<>("as"), hall.booth("A1").id(), maker.id(), AssignmentState.CONFIRMED, "", false));

        var figures = AreaFigures.of(hall.state(), area);

        assertThat(figures.gross()).isCloseTo(18, within(0.01));
        assertThat(figures.net()).isEqualTo(18);
        assertThat(figures.soldShare()).isEqualTo(0.5);
        assertThat(AreaFigures.ofSection(hall.state(), section)).isEqualTo(figures);
    }

    @Test
    void floorOfTwoPatchesThatOverlapCountsOnce() {
        areas.draw(HALL.id(), Outline.rectangle(0, 0, 10, 10), null, null);
        var area = hall.state().all(ThemedArea.class).iterator().next().id();
        areas.draw(HALL.id(), Outline.rectangle(5, 0, 10, 10), area, null);

        assertThat(AreaFigures.of(hall.state(), area).gross()).isCloseTo(150, within(0.01));
    }

    @Test
    void aHallIsDividedIntoAreasAndSectionsInOneEdit() {
        var made = areas.divide(HALL.id(), new Division(4, 3, 0, 0), Division.Sections.COLUMNS);

        assertThat(made).hasSize(12);
        assertThat(hall.state().count(Section.class)).isEqualTo(4);
        assertThat(hall.state().all(ThemedArea.class))
                .extracting(ThemedArea::code)
                .doesNotHaveDuplicates()
                .hasSize(12);
        assertThat(hall.state().all(Section.class)).extracting(Section::order).doesNotHaveDuplicates();
        var sections = made.stream().map(id -> hall.state().get(id).section()).toList();
        assertThat(sections.subList(0, 3)).containsOnly(sections.getFirst());
        assertThat(sections.subList(9, 12)).containsOnly(sections.getLast());
        assertThat(patches().stream().mapToDouble(p -> p.outline().area()).sum())
                .isCloseTo(2400, within(0.5));
        assertThat(hall.booth("A1").area()).isEqualTo(hall.booth("A2").area()).isNotNull();
        hall.open().undo();
        assertThat(hall.state().count(ThemedArea.class)).isZero();
        assertThat(hall.state().count(Section.class)).isZero();
        assertThatThrownBy(() -> areas.divide(HALL.id(), new Division(4, 3, 30, 0), Division.Sections.NONE))
                .isInstanceOf(WrongRequest.class);
    }

    @Test
    void whatIsDrawnOrMadeGoesIntoTheGivenSection() {
        var section = areas.addSection("S1", Name.of("Culture", ""), "", List.of());

        var patch = areas.draw(HALL.id(), Outline.rectangle(30, 0, 5, 5), null, section);
        var made = areas.make(List.of(hall.booth("A1").id()), section);

        assertThat(hall.state().get(hall.state().get(patch).area()).section()).isEqualTo(section);
        assertThat(hall.state().get(made).section()).isEqualTo(section);
        var bare = areas.add(section);
        assertThat(hall.state().get(bare).section()).isEqualTo(section);
    }
}
