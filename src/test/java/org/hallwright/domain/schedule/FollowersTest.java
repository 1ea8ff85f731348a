package org.hallwright.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class FollowersTest {
    private static Activity activity(String id, String... after) {
        return Activity.titled(
                        new Id<>(id),
                        Name.of(id, ""),
                        ActivityKind.FORUM,
                        When.of(LocalDateTime.of(2021, 9, 23, 9, 0), Duration.ofHours(1)),
                        List.of())
                .edit()
                .follows(Stream.of(after)
                        .map(before -> Follows.directly(new Id<>(before)))
                        .toList())
                .build();
    }

    private static List<String> of(List<Activity> all, String... moved) {
        Set<Id<Activity>> ids =
                Set.copyOf(Stream.of(moved).map(Id<Activity>::new).toList());
        return Followers.of(all, ids).stream().map(a -> a.id().value()).toList();
    }

    @Test
    void allThatFollowsGoesAlongOnce() {
        var all = List.of(activity("a"), activity("b", "a"), activity("c", "b", "a"), activity("d"));
        assertThat(of(all, "a")).containsExactly("b", "c");
        assertThat(of(all, "a", "b")).containsExactly("c");
        assertThat(of(all, "d")).isEmpty();
    }

    @Test
    void aRingEnds() {
        var all = List.of(activity("a", "c"), activity("b", "a"), activity("c", "b"));
        assertThat(of(all, "a")).containsExactly("b", "c");
    }

    @Test
    void whatHasNoTimeStays() {
        var waiting = activity("b", "a").at(null, List.of());
        assertThat(of(List.of(activity("a"), waiting), "a")).isEmpty();
    }
}
