package org.hallwright.drawing.plan.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// The marks of one hall's booths, by id and by place. Immutable; [#after] makes anew only what differs.
final class BoothMarks {
    /// From so many places on all booths are looked at.
    private static final int MANY = 2_000;

    private final Pages byId;
    private final SpatialIndex<BoothMark> index;
    private final List<Bounds> stirred;

    private BoothMarks(Pages byId, SpatialIndex<BoothMark> index, List<Bounds> stirred) {
        this.byId = byId;
        this.index = index;
        this.stirred = stirred;
    }

    static BoothMarks of(ExhibitionState state, Id<Hall> hall, Tenants tenants, List<Wall> walls) {
        var laid = state.all(Booth.class).stream()
                .filter(booth -> booth.hall().equals(hall))
                .map(booth -> tenants.mark(booth, null))
                .toList();
        var openSides = new OpenSides(SpatialIndex.of(laid, BoothMark::bounds), walls);
        var draft = new Pages.Draft(Pages.EMPTY);
        laid.forEach(mark -> draft.put(mark.withOpen(openSides.of(mark))));
        var byId = draft.done();
        return new BoothMarks(byId, SpatialIndex.of(byId.all(), BoothMark::bounds), List.of());
    }

    /// The marks after the booths named have changed, or what is known of them; these very ones where they
    /// look the same.
    ///
    /// @param changed as they are now, null where they are gone
    /// @param tenancies those of which it may have changed who has them, or their names
    /// @param walls those of now
    /// @param changedWalls where walls came, went or moved
    BoothMarks after(
            Id<Hall> hall,
            Tenants tenants,
            Map<Id<Booth>, @Nullable Booth> changed,
            Set<Id<Booth>> tenancies,
            List<Wall> walls,
            List<Bounds> changedWalls) {
        if (changed.isEmpty() && changedWalls.isEmpty()) {
            return this;
        }
        var step = new Step(this);
        changed.forEach((id, booth) -> {
            var earlier = byId.find(id);
            var isHere = booth != null && booth.hall().equals(hall);
            if (!isHere) {
                step.replace(earlier, null);
            } else if (earlier == null || tenancies.contains(id)) {
                step.replace(earlier, tenants.mark(booth, earlier));
            } else {
                step.replace(earlier, tenants.markOfSame(booth, earlier));
            }
        });
        step.openSides(walls, changedWalls);
        return step.done();
    }

    /// One step from marks to the next ones.
    private static final class Step {
        private final BoothMarks before;
        private final Pages.Draft byId;
        private final List<BoothMark> out = new ArrayList<>();
        private final List<BoothMark> in = new ArrayList<>();
        private final List<Bounds> stirred = new ArrayList<>();
        private SpatialIndex<BoothMark> index;

        Step(BoothMarks before) {
            this.before = before;
            this.index = before.index;
            this.byId = new Pages.Draft(before.byId);
        }

        void replace(@Nullable BoothMark old, @Nullable BoothMark now) {
            if (old == null && now == null || old != null && now != null && now.looksLike(old)) {
                return;
            }
            if (old == null || now == null || !now.liesLike(old)) {
                stir(old);
                stir(now);
            }
            put(old, now);
        }

        private void stir(@Nullable BoothMark mark) {
            if (mark != null) {
                stirred.add(mark.bounds().grownBy(2 * OpenSides.REACH));
            }
        }

        private void put(@Nullable BoothMark old, @Nullable BoothMark now) {
            if (old != null) {
                out.add(old);
                if (now == null) {
                    byId.remove(old.booth().id());
                }
            }
            if (now != null) {
                byId.put(now);
                in.add(now);
            }
        }

        /// Looks again at the sides of the booths that something came near to, or left.
        void openSides(List<Wall> walls, List<Bounds> changedWalls) {
            changedWalls.forEach(wall -> stirred.add(wall.grownBy(2 * OpenSides.REACH)));
            reindex();
            if (stirred.isEmpty()) {
                return;
            }
            var finder = new OpenSides(index, walls);
            for (var mark : near()) {
                var open = finder.of(mark);
                if (!Arrays.equals(open, mark.open())) {
                    put(mark, orEarlier(mark.withOpen(open)));
                }
            }
            reindex();
        }

        /// The earlier mark where nothing differs, so that who compares marks sees what changed.
        private BoothMark orEarlier(BoothMark mark) {
            var earlier = before.byId.find(mark.booth().id());
            return earlier != null && mark.looksLike(earlier) ? earlier : mark;
        }

        private Collection<BoothMark> near() {
            if (stirred.size() > MANY) {
                return index.all();
            }
            Set<BoothMark> near = Collections.newSetFromMap(new IdentityHashMap<>());
            stirred.forEach(bounds -> near.addAll(index.in(bounds)));
            return near;
        }

        private void reindex() {
            if (!out.isEmpty() || !in.isEmpty()) {
                index = out.size() + in.size() > MANY
                        ? SpatialIndex.of(byId.done().all(), BoothMark::bounds)
                        : index.after(out, in);
                out.clear();
                in.clear();
            }
        }

        BoothMarks done() {
            return index == before.index ? before : new BoothMarks(byId.done(), index, stirred);
        }
    }

    Collection<BoothMark> all() {
        return byId.all();
    }

    @Nullable
    BoothMark find(Id<?> id) {
        return byId.find(id);
    }

    List<BoothMark> in(Bounds bounds) {
        return index.in(bounds);
    }

    /// Where booths left or came in the step that led here.
    List<Bounds> stirred() {
        return stirred;
    }

    SpatialIndex<BoothMark> index() {
        return index;
    }
}
