package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.check.PlanCheck;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every plan in the sample.
class SamplePlanTest {
    private static final double TILE = 20;

    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E3"})
    void noBoothOverlapsAnotherOrAPillarOrAZone(String code) {
        var state = SampleWatch.state(code);
        for (var tile : tiles(state).values()) {
            for (var i = 0; i < tile.size(); i++) {
                for (var j = i + 1; j < tile.size(); j++) {
                    assertApart(tile.get(i), tile.get(j));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E3", "E5"})
    void itsHallsKeepTheRulesOfCommonPracticeInChina(String code) {
        assertThat(PlanCheck.problems(SampleWatch.state(code), RulePacks.CHINA)).isEmpty();
    }

    private static void assertApart(PlanElement one, PlanElement other) {
        if (one instanceof Booth || other instanceof Booth) {
            assertThat(outline(one).overlap(outline(other)))
                    .as(one + " over " + other)
                    .isLessThan(0.001);
        }
    }

    private static Map<String, List<PlanElement>> tiles(ExhibitionState state) {
        var tiles = new HashMap<String, List<PlanElement>>();
        var solid = new ArrayList<PlanElement>(state.all(Booth.class));
        solid.addAll(state.all(Pillar.class));
        solid.addAll(state.all(Zone.class));
        for (var element : solid) {
            var b = element.bounds();
            for (var x = (int) (b.minX() / TILE); x <= b.maxX() / TILE; x++) {
                for (var y = (int) (b.minY() / TILE); y <= b.maxY() / TILE; y++) {
                    tiles.computeIfAbsent(element.hall() + "/" + x + "/" + y, k -> new ArrayList<>())
                            .add(element);
                }
            }
        }
        return tiles;
    }

    private static Outline outline(PlanElement element) {
        return switch (element) {
            case Booth booth -> booth.footprint().outline();
            case Pillar pillar -> pillar.footprint().outline();
            case Zone zone -> zone.outline();
            default -> throw new IllegalArgumentException(element.toString());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E3"})
    void everyBoothLiesInItsHallAndItsThemedArea(String code) {
        var state = SampleWatch.state(code);
        var patches = new HashMap<Id<?>, List<AreaPatch>>();
        state.all(AreaPatch.class)
                .forEach(p -> patches.computeIfAbsent(p.hall(), h -> new ArrayList<>())
                        .add(p));
        for (var booth : state.all(Booth.class)) {
            var outline = booth.footprint().outline();
            assertThat(state.get(booth.hall()).outline().covers(outline))
                    .as(booth.number())
                    .isTrue();
            assertThat(patches.getOrDefault(booth.hall(), List.of()).stream()
                            .filter(p -> Objects.equals(p.area(), booth.area()))
                            .anyMatch(p -> p.outline().covers(outline)))
                    .as(booth.number() + " in its area")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E3"})
    void zonesAndPatchesLieInTheHallAndPatchesApart(String code) {
        var state = SampleWatch.state(code);
        for (var zone : state.all(Zone.class)) {
            assertThat(state.get(zone.hall()).outline().covers(zone.outline()))
                    .as(zone.toString())
                    .isTrue();
        }
        var patches = List.copyOf(state.all(AreaPatch.class));
        for (var i = 0; i < patches.size(); i++) {
            var one = patches.get(i);
            assertThat(state.get(one.hall()).outline().covers(one.outline()))
                    .as(one.toString())
                    .isTrue();
            for (var other : patches.subList(i + 1, patches.size())) {
                if (one.hall().equals(other.hall())) {
                    assertThat(one.outline().overlap(other.outline()))
                            .as(one + " over " + other)
                            .isZero();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E3"})
    void hallsHaveBothNamesHeightAndFloorLoad(String code) {
        for (var hall : SampleWatch.state(code).all(Hall.class)) {
            assertThat(hall.name().en()).isNotEmpty();
            assertThat(hall.name().zh()).isNotEmpty();
            assertThat(hall.clearHeight()).isPositive();
            assertThat(hall.floorLoad()).isPositive();
        }
    }
}
