package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.store.codec.Kinds;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// What stands or lies in a hall beside booths: one table for all kinds, each filling the columns it needs.
final class FixtureRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO plan_fixture (
                document_id, id, crc, kind, hall_id, themed_area_id, code, variant, name_en, name_zh, at_x_mm, at_y_mm,
                to_x_mm, to_y_mm, size_mm, direction_deg, capacity, shape, clear_height_mm, floor_load_kn_m2,
                picture_id, opacity)
            VALUES (
                :document_id, :id, :crc, :kind, :hall_id, :themed_area_id, :code, :variant, :name_en, :name_zh,
                :at_x_mm, :at_y_mm, :to_x_mm, :to_y_mm, :size_mm, :direction_deg, :capacity, :shape,
                :clear_height_mm, :floor_load_kn_m2, :picture_id, :opacity)""";

    @Override
    public List<Table<?>> tables() {
        var kinds = Set.<Class<? extends PlanElement>>of(
                AreaPatch.class,
                Pillar.class,
                Wall.class,
                Door.class,
                FirePoint.class,
                UtilityPoint.class,
                Zone.class,
                PlanLabel.class,
                Underlay.class);
        return List.of(new Table<>(kinds, "plan_fixture", INSERT, FixtureRepository::write, FixtureRepository::read));
    }

    private static void write(PlanElement element, RowWriter row) {
        row.string("kind", Kinds.nameOf(element.getClass())).id("hall_id", element.hall());
        switch (element) {
            case AreaPatch patch -> row.id("themed_area_id", patch.area()).json("shape", patch.outline());
            case Pillar pillar -> row.json("shape", pillar.footprint());
            case Wall wall ->
                row.point("at", wall.from()).point("to", wall.to()).length("size", wall.thickness());
            case Door door ->
                row.string("code", door.code())
                        .symbol("variant", door.kind())
                        .point("at", door.at())
                        .length("size", door.clearWidth())
                        .real("direction_deg", door.direction());
            case FirePoint fire ->
                row.string("code", fire.code())
                        .symbol("variant", fire.kind())
                        .point("at", fire.at())
                        .length("size", fire.keepClear());
            case UtilityPoint utility ->
                row.string("code", utility.code())
                        .symbol("variant", utility.kind())
                        .point("at", utility.at())
                        .string("capacity", utility.capacity());
            case Zone zone ->
                row.symbol("variant", zone.kind())
                        .name("name", zone.name())
                        .json("shape", zone.outline())
                        .length("clear_height", zone.clearHeight())
                        .real("floor_load_kn_m2", zone.floorLoad());
            case PlanLabel label ->
                row.name("name", label.text()).point("at", label.at()).length("size", label.height());
            case Underlay underlay ->
                row.id("picture_id", underlay.picture())
                        .json("shape", underlay.floor())
                        .real("opacity", underlay.opacity());
            case Booth booth -> throw new IllegalArgumentException("A booth has its own table: " + booth.id());
        }
    }

    private static PlanElement read(RowReader row) throws SQLException {
        return switch (row.string("kind")) {
            case "area-patch" ->
                new AreaPatch(
                        row.id("id"), row.id("hall_id"), row.id("themed_area_id"), row.json("shape", Outline.class));
            case "pillar" -> new Pillar(row.id("id"), row.id("hall_id"), row.json("shape", Footprint.class));
            case "wall" ->
                new Wall(row.id("id"), row.id("hall_id"), row.point("at"), row.point("to"), row.length("size"));
            case "door" ->
                new Door(
                        row.id("id"),
                        row.id("hall_id"),
                        row.string("code"),
                        row.symbol("variant", DoorKind.class),
                        row.point("at"),
                        row.length("size"),
                        row.real("direction_deg"));
            case "fire-point" ->
                new FirePoint(
                        row.id("id"),
                        row.id("hall_id"),
                        row.string("code"),
                        row.symbolOr("variant", FirePoint.Kind.OTHER),
                        row.point("at"),
                        row.length("size"));
            case "utility-point" ->
                new UtilityPoint(
                        row.id("id"),
                        row.id("hall_id"),
                        row.string("code"),
                        row.symbol("variant", UtilityKind.class),
                        row.point("at"),
                        row.string("capacity"));
            case "zone" ->
                new Zone(
                        row.id("id"),
                        row.id("hall_id"),
                        row.symbol("variant", ZoneKind.class),
                        row.name("name"),
                        row.json("shape", Outline.class),
                        row.length("clear_height"),
                        row.real("floor_load_kn_m2"));
            case "plan-label" ->
                new PlanLabel(row.id("id"), row.id("hall_id"), row.name("name"), row.point("at"), row.length("size"));
            case "underlay" -> underlay(row, row.json("shape", Footprint.Rectangle.class));
            default -> throw new SQLException("A fixture of no known kind");
        };
    }

    private static Underlay underlay(RowReader row, Footprint.Rectangle floor) throws SQLException {
        return new Underlay(
                row.id("id"),
                row.id("hall_id"),
                row.id("picture_id"),
                floor.corner(),
                floor.width(),
                floor.depth(),
                floor.rotation(),
                row.real("opacity"));
    }
}
