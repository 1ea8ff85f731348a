package org.hallwright.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class KindsTest {
    @Test
    void theNamesInOldFilesStayAsTheyAre() {
        assertThat(Kinds.classes().keySet())
                .containsExactlyInAnyOrder(
                        "exhibition",
                        "year-target",
                        "hall",
                        "section",
                        "themed-area",
                        "area-patch",
                        "booth",
                        "pillar",
                        "wall",
                        "door",
                        "fire-point",
                        "utility-point",
                        "zone",
                        "plan-label",
                        "underlay",
                        "picture",
                        "rule-pack",
                        "revision",
                        "plan-snapshot",
                        "venue",
                        "exhibitor",
                        "imported-row",
                        "category",
                        "points-scheme",
                        "assignment",
                        "hold",
                        "room",
                        "track",
                        "activity",
                        "schedule-rules",
                        "release",
                        "programme-snapshot",
                        "guest",
                        "delegation",
                        "project",
                        "dock",
                        "move-in-target",
                        "setup-task");
    }

    @Test
    void aNameLeadsToItsKindAndBack() {
        Kinds.classes().forEach((name, kind) -> {
            assertThat(Kinds.nameOf(kind)).isEqualTo(name);
            assertThat(Kinds.classOf(name)).isEqualTo(kind);
        });
    }

    @Test
    void whatIsNoKindHasNoName() {
        assertThatThrownBy(() -> Kinds.nameOf(String.class)).isInstanceOf(IllegalArgumentException.class);
        for (var odd : List.of("", "Booth", "booth ", "themed_area")) {
            assertThatThrownBy(() -> Kinds.classOf(odd)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void entriesAreGatheredByDocument() {
        var hall = Hall.rectangular(new Id<>("h"), "A", Name.NONE, 10, 10);
        var one = new Id<Exhibition>("one");
        var two = new Id<Exhibition>("two");
        var gathering = new Gathering();
        assertThat(gathering.portfolio()).isEqualTo(Portfolio.EMPTY);
        gathering.add(one, hall);
        gathering.add(two, hall);
        var both = new Change(Label.of("change.create"), List.of(Edit.create(hall)));
        assertThat(gathering.portfolio())
                .isEqualTo(Portfolio.EMPTY.apply(one, both).apply(two, both));
    }

    @Test
    void anIdThatComesTwiceInADocumentIsRefused() {
        var gathering = new Gathering();
        gathering.add(new Id<>("one"), Hall.rectangular(new Id<>("h"), "A", Name.NONE, 10, 10));
        gathering.add(new Id<>("one"), Hall.rectangular(new Id<>("h"), "B", Name.NONE, 20, 10));
        assertThatThrownBy(gathering::portfolio).isInstanceOf(IllegalArgumentException.class);
    }
}
