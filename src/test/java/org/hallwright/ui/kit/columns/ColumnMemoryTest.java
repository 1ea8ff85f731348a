package org.hallwright.ui.kit.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hallwright.ui.kit.columns.ColumnMemory.Columns;
import org.junit.jupiter.api.Test;

/// What the user said of files of one shape is known when such a file comes again.
class ColumnMemoryTest {
    private static final Columns TITLES = new Columns(1, Map.of("title", "Thema"), Set.of("Nr."));

    private final List<Map<String, Columns>> kept = new ArrayList<>();

    private ColumnMemory knowing(Map<String, Columns> known) {
        return new ColumnMemory(known, kept::add);
    }

    @Test
    void nothingIsKnownOfAShapeThatNeverCame() {
        assertThat(knowing(Map.of("a", TITLES)).of("b")).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void whatWasKnownAtTheStartIsKnown() {
        assertThat(knowing(Map.of("a", TITLES)).of("a")).contains(TITLES);
    }

    @Test
    void whatTheUserSetIsKeptAtOnceWithTheRest() {
        var memory = knowing(Map.of("a", TITLES));
        var other = new Columns(0, Map.of("room", "Raum"), Set.of());
        memory.keep("b", other);
        assertThat(memory.of("b")).contains(other);
        assertThat(kept).containsExactly(Map.of("a", TITLES, "b", other));
    }

    @Test
    void whatIsKnownAlreadyIsNotWrittenAgain() {
        var memory = knowing(Map.of("a", TITLES));
        memory.keep("a", new Columns(1, Map.of("title", "Thema"), Set.of("Nr.")));
        assertThat(kept).isEmpty();
    }

    @Test
    void aForgottenShapeIsFoundAnewAndLeavesTheOthers() {
        var memory = knowing(Map.of("a", TITLES, "b", TITLES));
        memory.forget("a");
        memory.forget("never came");
        assertThat(memory.of("a")).isEmpty();
        assertThat(kept).containsExactly(Map.of("b", TITLES));
    }

    @Test
    void whatIsKnownDoesNotChangeWithTheListsThatSaidIt() {
        var mapping = new HashMap<>(Map.of("title", "Thema"));
        var apart = new HashSet<>(Set.of("Nr."));
        var columns = new Columns(1, mapping, apart);
        mapping.put("room", "Raum");
        apart.clear();
        assertThat(columns).isEqualTo(TITLES);
        assertThatThrownBy(() -> columns.mapping().put("room", "Raum"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /// Whatever is kept and forgotten, the keeper was last given what is known.
    @Test
    void theKeeperHasAlwaysAllThatIsKnown() {
        var random = new Random(7);
        var memory = knowing(Map.of());
        var expected = new HashMap<String, Columns>();
        for (var round = 0; round < 500; round++) {
            var shape = "shape " + random.nextInt(6);
            if (random.nextInt(3) == 0) {
                memory.forget(shape);
                expected.remove(shape);
            } else {
                var columns = new Columns(random.nextInt(3), Map.of("title", "Column " + random.nextInt(4)), Set.of());
                memory.keep(shape, columns);
                expected.put(shape, columns);
            }
            assertThat(memory.of(shape)).isEqualTo(Optional.ofNullable(expected.get(shape)));
            assertThat(kept.isEmpty() ? Map.of() : kept.getLast()).isEqualTo(expected);
        }
    }
}
