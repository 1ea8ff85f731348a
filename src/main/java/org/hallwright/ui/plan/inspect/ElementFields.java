package org.hallwright.ui.plan.inspect;

import static org.hallwright.ui.plan.inspect.form.FormField.FULL;
import static org.hallwright.ui.plan.inspect.form.FormField.HALF;
import static org.hallwright.ui.plan.inspect.form.FormField.THIRD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
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
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.FormField;
import org.hallwright.ui.plan.inspect.form.FormField.Chosen;
import org.hallwright.ui.plan.inspect.form.FormField.Shown;
import org.hallwright.ui.plan.inspect.form.FormField.Slid;

/// What can be entered about each kind of element other than booths.
final class ElementFields {
    private final Desk desk;
    private final boolean placed;

    /// @param placed whether the elements lie somewhere, so that their place can be entered
    ElementFields(Desk desk, boolean placed) {
        this.desk = desk;
        this.placed = placed;
    }

    List<FormField<Pillar>> pillar() {
        return rectangle(Pillar::footprint, (p, footprint) -> new Pillar(p.id(), p.hall(), footprint));
    }

    List<FormField<Wall>> wall() {
        var fields = this.<Wall>place();
        fields.add(FormField.size("plan.length", THIRD, w -> w.from().distanceTo(w.to()), ElementFields::lengthened));
        fields.add(FormField.angle("plan.angle", w -> direction(w.from(), w.to()), ElementFields::turned));
        fields.add(FormField.size(
                "plan.thickness", THIRD, Wall::thickness, (w, t) -> new Wall(w.id(), w.hall(), w.from(), w.to(), t)));
        return fields;
    }

    List<FormField<Door>> door() {
        var fields = new ArrayList<FormField<Door>>();
        fields.add(FormField.words(
                "plan.code", THIRD, Door::code, (d, code) -> door(d, code, d.kind(), d.clearWidth(), d.direction())));
        fields.add(kind(
                "door-kind",
                DoorKind.values(),
                Door::kind,
                (d, kind) -> door(d, d.code(), kind, d.clearWidth(), d.direction())));
        fields.addAll(at(Door::at));
        fields.add(FormField.angle(
                "plan.angle", Door::direction, (d, angle) -> door(d, d.code(), d.kind(), d.clearWidth(), angle)));
        fields.add(FormField.size(
                "plan.clear-width",
                HALF,
                Door::clearWidth,
                (d, width) -> door(d, d.code(), d.kind(), width, d.direction())));
        return fields;
    }

    private static Door door(Door d, String code, DoorKind kind, double clearWidth, double direction) {
        return new Door(d.id(), d.hall(), code, kind, d.at(), clearWidth, direction);
    }

    List<FormField<FirePoint>> firePoint() {
        var fields = new ArrayList<FormField<FirePoint>>();
        fields.add(FormField.words(
                "plan.code", THIRD, FirePoint::code, (f, code) -> firePoint(f, code, f.kind(), f.keepClear())));
        fields.add(kind(
                "fire-point-kind",
                FirePoint.Kind.values(),
                FirePoint::kind,
                (f, kind) -> firePoint(f, f.code(), kind, f.keepClear())));
        fields.add(FormField.amount(
                "plan.keep-clear", FirePoint::keepClear, (f, radius) -> firePoint(f, f.code(), f.kind(), radius)));
        fields.add(new Shown<>(
                "plan.kept-area", THIRD, f -> desk.formats().area(Math.PI * f.keepClear() * f.keepClear())));
        fields.addAll(at(FirePoint::at));
        return fields;
    }

    private static FirePoint firePoint(FirePoint f, String code, FirePoint.Kind kind, double keepClear) {
        return new FirePoint(f.id(), f.hall(), code, kind, f.at(), keepClear);
    }

    List<FormField<UtilityPoint>> utilityPoint() {
        var fields = new ArrayList<FormField<UtilityPoint>>();
        fields.add(FormField.words(
                "plan.code",
                THIRD,
                UtilityPoint::code,
                (u, code) -> new UtilityPoint(u.id(), u.hall(), code, u.kind(), u.at(), u.capacity())));
        fields.add(kind(
                "utility-kind",
                UtilityKind.values(),
                UtilityPoint::kind,
                (u, kind) -> new UtilityPoint(u.id(), u.hall(), u.code(), kind, u.at(), u.capacity())));
        fields.add(FormField.words(
                "plan.capacity",
                FULL,
                UtilityPoint::capacity,
                (u, capacity) -> new UtilityPoint(u.id(), u.hall(), u.code(), u.kind(), u.at(), capacity)));
        fields.addAll(at(UtilityPoint::at));
        return fields;
    }

    List<FormField<Zone>> zone() {
        var fields = new ArrayList<FormField<Zone>>();
        fields.add(new Chosen<>(
                "plan.kind",
                FULL,
                z -> List.of(ZoneKind.values()),
                Zone::kind,
                (z, kind) -> zone(z, kind, z.name(), z.clearHeight(), z.floorLoad()),
                kind -> kind == null ? "" : desk.messages().text("zone-kind", kind)));
        fields.addAll(names(Zone::name, (z, name) -> zone(z, z.kind(), name, z.clearHeight(), z.floorLoad())));
        fields.addAll(place());
        fields.add(surface(Zone::outline));
        fields.add(FormField.height(
                "plan.clear-height", Zone::clearHeight, (z, h) -> zone(z, z.kind(), z.name(), h, z.floorLoad())));
        fields.add(FormField.load(
                "plan.floor-load", Zone::floorLoad, (z, load) -> zone(z, z.kind(), z.name(), z.clearHeight(), load)));
        return fields;
    }

    private static Zone zone(Zone z, ZoneKind kind, Name name, double clearHeight, double floorLoad) {
        return new Zone(z.id(), z.hall(), kind, name, z.outline(), clearHeight, floorLoad);
    }

    List<FormField<AreaPatch>> areaPatch() {
        var fields = new ArrayList<FormField<AreaPatch>>();
        fields.add(new Chosen<AreaPatch, Id<ThemedArea>>(
                "plan.area",
                FULL,
                patch -> areas(),
                AreaPatch::area,
                (p, area) -> new AreaPatch(p.id(), p.hall(), area, p.outline()),
                this::areaName));
        fields.addAll(place());
        fields.add(surface(AreaPatch::outline));
        return fields;
    }

    private List<Id<ThemedArea>> areas() {
        return desk.state().sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order)).stream()
                .map(ThemedArea::id)
                .toList();
    }

    private String areaName(Id<ThemedArea> area) {
        return area == null
                ? ""
                : desk.state().find(area).map(a -> desk.name(a.name())).orElse("");
    }

    List<FormField<PlanLabel>> label() {
        var fields = names(PlanLabel::text, (l, text) -> new PlanLabel(l.id(), l.hall(), text, l.at(), l.height()));
        fields.addAll(at(PlanLabel::at));
        fields.add(FormField.size(
                "plan.letters",
                THIRD,
                PlanLabel::height,
                (l, h) -> new PlanLabel(l.id(), l.hall(), l.text(), l.at(), h)));
        return fields;
    }

    /// Width and depth keep the picture's proportions.
    List<FormField<Underlay>> underlay() {
        var fields = new ArrayList<FormField<Underlay>>();
        fields.add(new Slid<>("plan.opacity", FULL, Underlay::opacity, Underlay::withOpacity));
        fields.addAll(place());
        fields.add(FormField.angle(
                "plan.angle",
                Underlay::rotation,
                (u, angle) -> lying(u, Reshaped.turned(Reshaped.rectangle(u.floor()), angle))));
        fields.add(FormField.size("plan.width", THIRD, Underlay::width, (u, w) -> scaled(u, w / u.width())));
        fields.add(FormField.size("plan.depth", THIRD, Underlay::depth, (u, d) -> scaled(u, d / u.depth())));
        return fields;
    }

    private static Underlay scaled(Underlay u, double factor) {
        var wide = Reshaped.wide(Reshaped.rectangle(u.floor()), Math.max(0.001, u.width() * factor));
        return lying(u, Reshaped.deep(wide, Math.max(0.001, u.depth() * factor)));
    }

    private static Underlay lying(Underlay u, Footprint.Rectangle floor) {
        return new Underlay(
                u.id(),
                u.hall(),
                u.picture(),
                floor.corner(),
                floor.width(),
                floor.depth(),
                floor.rotation(),
                u.opacity());
    }

    private <E, K extends Enum<K>> FormField<E> kind(
            String family, K[] kinds, Function<E, K> value, BiFunction<E, K, E> with) {
        return new Chosen<>(
                "plan.kind",
                FULL - THIRD,
                record -> List.of(kinds),
                value,
                with,
                kind -> kind == null ? "" : desk.messages().text(family, kind));
    }

    private <E> FormField<E> surface(Function<E, Outline> outline) {
        return new Shown<>(
                "plan.surface", THIRD, e -> desk.formats().area(outline.apply(e).area()));
    }

    static <E> List<FormField<E>> names(Function<E, Name> value, BiFunction<E, Name, E> with) {
        var fields = new ArrayList<FormField<E>>();
        fields.add(FormField.words(
                "plan.name-en",
                HALF,
                e -> value.apply(e).en(),
                (e, en) -> with.apply(e, Name.of(en, value.apply(e).zh()))));
        fields.add(FormField.words(
                "plan.name-zh",
                HALF,
                e -> value.apply(e).zh(),
                (e, zh) -> with.apply(e, Name.of(value.apply(e).en(), zh))));
        return fields;
    }

    /// The lower left corner of what encloses the element.
    private <E extends PlanElement> List<FormField<E>> place() {
        return at(e -> new Point(e.bounds().minX(), e.bounds().minY()));
    }

    private <E extends PlanElement> List<FormField<E>> at(Function<E, Point> at) {
        var fields = new ArrayList<FormField<E>>();
        if (!placed) {
            return fields;
        }
        fields.add(FormField.place(
                "plan.x",
                e -> at.apply(e).x(),
                (e, x) -> moved(e, x - at.apply(e).x(), 0)));
        fields.add(FormField.place(
                "plan.y",
                e -> at.apply(e).y(),
                (e, y) -> moved(e, 0, y - at.apply(e).y())));
        return fields;
    }

    @SuppressWarnings("unchecked") // an element that moves stays of its kind
    private static <E extends PlanElement> E moved(E element, double dx, double dy) {
        return (E) element.movedBy(dx, dy);
    }

    private <E extends PlanElement> List<FormField<E>> rectangle(
            Function<E, Footprint> footprint, BiFunction<E, Footprint, E> with) {
        var fields = this.<E>place();
        Function<E, Footprint.Rectangle> shape = e -> Reshaped.rectangle(footprint.apply(e));
        fields.add(FormField.angle(
                "plan.angle",
                e -> shape.apply(e).rotation(),
                (e, a) -> with.apply(e, Reshaped.turned(shape.apply(e), a))));
        fields.add(FormField.size(
                "plan.width",
                THIRD,
                e -> shape.apply(e).width(),
                (e, w) -> with.apply(e, Reshaped.wide(shape.apply(e), w))));
        fields.add(FormField.size(
                "plan.depth",
                THIRD,
                e -> shape.apply(e).depth(),
                (e, d) -> with.apply(e, Reshaped.deep(shape.apply(e), d))));
        return fields;
    }

    private static double direction(Point from, Point to) {
        var degrees = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        return Math.round(degrees * 1000) / 1000.0;
    }

    private static Wall lengthened(Wall wall, double length) {
        var angle = direction(wall.from(), wall.to());
        var to = wall.from().plus(length, 0).turned(wall.from(), angle);
        return new Wall(wall.id(), wall.hall(), wall.from(), to, wall.thickness());
    }

    private static Wall turned(Wall wall, double angle) {
        var length = wall.from().distanceTo(wall.to());
        var to = wall.from().plus(length, 0).turned(wall.from(), angle);
        return new Wall(wall.id(), wall.hall(), wall.from(), to, wall.thickness());
    }
}
