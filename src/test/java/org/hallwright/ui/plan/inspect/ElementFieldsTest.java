package org.hallwright.ui.plan.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.inspect.form.FormField;
import org.hallwright.ui.plan.inspect.form.FormField.Chosen;
import org.hallwright.ui.plan.inspect.form.FormField.Typed;
import org.hallwright.ui.plan.inspect.form.FormViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElementFieldsTest {
    @TempDir
    Path folder;

    private OpenHall hall;
    private ElementFields fields;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(OpenHall.HALL);
        fields = new ElementFields(
                new Desk(
                        hall.open(),
                        Messages.of(Language.EN),
                        new Formats(Language.EN),
                        TaskRunner.inline(),
                        (place, select) -> {},
                        notice -> {}),
                true);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    /// Types into one field and gives what comes of it.
    private static <E> E typed(List<FormField<E>> form, E element, String key, String text) {
        var edits = new ArrayList<E>();
        var viewModel = new FormViewModel<>(form, edits::add);
        viewModel.show(element);
        var field = form.stream()
                .filter(f -> f.key().equals(key))
                .map(f -> (Typed<E>) f)
                .findFirst()
                .orElseThrow();
        viewModel.text(field).set(text);
        viewModel.commit(field);
        return edits.isEmpty() ? element : edits.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static <E, C> E chosen(List<FormField<E>> form, E element, String key, C choice) {
        return form.stream()
                .filter(f -> f.key().equals(key))
                .map(f -> (Chosen<E, C>) f)
                .map(f -> f.with().apply(element, choice))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPillarIsMovedTurnedAndMadeWider() {
        var pillar = new Pillar(new Id<>("p"), OpenHall.HALL.id(), Footprint.rectangle(10, 10, 1, 1));

        assertThat(typed(fields.pillar(), pillar, "plan.x", "12.5").bounds().minX())
                .isEqualTo(12.5);
        var wide = typed(fields.pillar(), pillar, "plan.width", "2");
        assertThat(wide.bounds().width()).isEqualTo(2);
        assertThat(wide.bounds().minX()).isEqualTo(10);
        var turned = typed(fields.pillar(), wide, "plan.angle", "90");
        assertThat(turned.bounds().height()).isEqualTo(2);
        assertThat(turned.bounds().centreX()).isEqualTo(11);
    }

    @Test
    void aWallKeepsItsFirstEndWhenItGetsAnotherLengthOrDirection() {
        var wall = new Wall(new Id<>("w"), OpenHall.HALL.id(), new Point(5, 5), new Point(9, 5), 0.1);

        assertThat(typed(fields.wall(), wall, "plan.length", "6").to()).isEqualTo(new Point(11, 5));
        assertThat(typed(fields.wall(), wall, "plan.angle", "90").to()).isEqualTo(new Point(5, 9));
        assertThat(typed(fields.wall(), wall, "plan.thickness", "0.2").thickness())
                .isEqualTo(0.2);
    }

    @Test
    void aDoorGetsCodeKindAndClearWidth() {
        var door = new Door(new Id<>("d"), OpenHall.HALL.id(), "", DoorKind.EXIT, new Point(0, 8), 2, 90);

        assertThat(typed(fields.door(), door, "plan.code", " E1 ").code()).isEqualTo("E1");
        assertThat(typed(fields.door(), door, "plan.clear-width", "3.2").clearWidth())
                .isEqualTo(3.2);
        assertThat(chosen(fields.door(), door, "plan.kind", DoorKind.DOCK).kind())
                .isEqualTo(DoorKind.DOCK);
        assertThat(typed(fields.door(), door, "plan.clear-width", "-1")).isSameAs(door);
    }

    @Test
    void pointsGetTheirOwnFigures() {
        var fire = new FirePoint(new Id<>("f"), OpenHall.HALL.id(), "H1", new Point(3, 3), 1);
        var power = new UtilityPoint(
                new Id<>("u"), OpenHall.HALL.id(), "P1", UtilityKind.POWER, new Point(4, 4), "3 × 63 A");

        assertThat(typed(fields.firePoint(), fire, "plan.keep-clear", "1.5").keepClear())
                .isEqualTo(1.5);
        var shutter = chosen(fields.firePoint(), fire, "plan.kind", FirePoint.Kind.SHUTTER);
        assertThat(shutter.kind()).isEqualTo(FirePoint.Kind.SHUTTER);
        assertThat(typed(fields.firePoint(), shutter, "plan.code", "S1").kind()).isEqualTo(FirePoint.Kind.SHUTTER);
        assertThat(typed(fields.firePoint(), shutter, "plan.keep-clear", "2"))
                .isEqualTo(new FirePoint(fire.id(), fire.hall(), "H1", FirePoint.Kind.SHUTTER, fire.at(), 2));
        assertThat(typed(fields.utilityPoint(), power, "plan.capacity", "3 × 32 A")
                        .capacity())
                .isEqualTo("3 × 32 A");
        assertThat(typed(fields.utilityPoint(), power, "plan.y", "6").at()).isEqualTo(new Point(4, 6));
    }

    @Test
    void aZoneGetsItsKindAndBothNames() {
        var zone = new Zone(
                new Id<>("z"), OpenHall.HALL.id(), ZoneKind.NO_BUILD, Name.NONE, Outline.rectangle(2, 2, 4, 4));

        assertThat(chosen(fields.zone(), zone, "plan.kind", ZoneKind.STAGE).kind())
                .isEqualTo(ZoneKind.STAGE);
        var named = typed(fields.zone(), typed(fields.zone(), zone, "plan.name-en", "Stage"), "plan.name-zh", "舞台");
        assertThat(named.name()).isEqualTo(Name.of("Stage", "舞台"));
    }

    @Test
    void aPatchGoesToAnotherThemedArea() {
        var patch = new AreaPatch(new Id<>("a"), OpenHall.HALL.id(), new Id<>("one"), Outline.rectangle(0, 0, 5, 5));

        assertThat(chosen(fields.areaPatch(), patch, "plan.area", new Id<ThemedArea>("two"))
                        .area())
                .isEqualTo(new Id<>("two"));
    }

    @Test
    void aLabelGetsWordsAndLetters() {
        var label = new PlanLabel(new Id<>("l"), OpenHall.HALL.id(), Name.of("Aisle", ""), new Point(5, 5), 1);

        assertThat(typed(fields.label(), label, "plan.name-en", "Main aisle")
                        .text()
                        .en())
                .isEqualTo("Main aisle");
        assertThat(typed(fields.label(), label, "plan.letters", "1.5").height()).isEqualTo(1.5);
    }

    /// What is typed, refused: the key of the sentence.
    private static <E> String refused(List<FormField<E>> form, E element, String key, String text) {
        var viewModel = new FormViewModel<>(form, edited -> {
            throw new AssertionError("Taken: " + edited);
        });
        viewModel.show(element);
        var field = form.stream()
                .filter(f -> f.key().equals(key))
                .map(f -> (Typed<E>) f)
                .findFirst()
                .orElseThrow();
        viewModel.text(field).set(text);
        viewModel.commit(field);
        return viewModel.problemsProperty().get().get(field).key();
    }

    @Test
    void heightAndLoadOfAZoneAreTypedWithUnitsAndEmptyMeansThoseOfTheHall() {
        var zone =
                new Zone(new Id<>("z"), OpenHall.HALL.id(), ZoneKind.LIMITED, Name.NONE, Outline.rectangle(2, 2, 4, 4));

        assertThat(typed(fields.zone(), zone, "plan.clear-height", "41 ft").clearHeight())
                .isEqualTo(12.497);
        assertThat(typed(fields.zone(), zone, "plan.floor-load", "35 kN/m²").floorLoad())
                .isEqualTo(35);
        assertThat(typed(fields.zone(), zone, "plan.floor-load", "3.5 t/m²").floorLoad())
                .isEqualTo(34.323);
        var limited = zone.withLimits(5, 20);
        assertThat(typed(fields.zone(), limited, "plan.clear-height", "").clearHeight())
                .isZero();
        assertThat(refused(fields.zone(), zone, "plan.clear-height", "high")).isEqualTo("plan.height-wrong");
        assertThat(refused(fields.zone(), zone, "plan.clear-height", "120")).isEqualTo("plan.height-wrong");
        assertThat(refused(fields.zone(), zone, "plan.floor-load", "-1")).isEqualTo("plan.load-wrong");
        assertThat(refused(fields.zone(), zone, "plan.floor-load", "35 m")).isEqualTo("plan.load-wrong");
    }

    @Test
    void doorsAndFirePointsTakeUnitsAndRefuseNonsense() {
        var door = new Door(new Id<>("d"), OpenHall.HALL.id(), "E1", DoorKind.EXIT, new Point(0, 8), 2, 90);
        var fire = new FirePoint(new Id<>("f"), OpenHall.HALL.id(), "H1", new Point(3, 3), 1);

        assertThat(typed(fields.door(), door, "plan.clear-width", "1400 mm").clearWidth())
                .isEqualTo(1.4);
        assertThat(typed(fields.door(), door, "plan.angle", "45°").direction()).isEqualTo(45);
        assertThat(typed(fields.firePoint(), fire, "plan.keep-clear", "3' 6\"").keepClear())
                .isEqualTo(1.067);
        assertThat(refused(fields.door(), door, "plan.clear-width", "wide")).isEqualTo("plan.side-wrong");
        assertThat(refused(fields.door(), door, "plan.angle", "1 m")).isEqualTo("plan.angle-wrong");
        assertThat(refused(fields.firePoint(), fire, "plan.keep-clear", "-1")).isEqualTo("plan.amount-wrong");
    }

    @Test
    void anUnderlayKeepsItsProportionsAndItsLowerLeftCorner() {
        var scan = new Underlay(new Id<>("u"), OpenHall.HALL.id(), new Id<>("pic"), new Point(4, 6), 60, 40, 0, 0.5);

        var wide = typed(fields.underlay(), scan, "plan.width", "90");
        assertThat(wide.width()).isEqualTo(90);
        assertThat(wide.depth()).isEqualTo(60);
        assertThat(wide.at()).isEqualTo(scan.at());
        assertThat(typed(fields.underlay(), scan, "plan.depth", "20").width()).isEqualTo(30);
        assertThat(typed(fields.underlay(), scan, "plan.angle", "90").bounds().centreX())
                .isEqualTo(scan.bounds().centreX());
        assertThat(refused(fields.underlay(), scan, "plan.width", "0")).isEqualTo("plan.side-wrong");
    }
}
