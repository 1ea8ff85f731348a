package org.hallwright.store.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.revision.PlanSnapshot;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.plan.venue.Venue;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.release.ProgrammeSnapshot;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.value.Bytes;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionRowsTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("h"), "A", Name.of("Hall", "展馆"), 300, 240);

    @TempDir
    private Path folder;

    private void assertKept(Entry... entries) throws SQLException {
        assertThat(new Shelf(folder).kept(entries)).containsExactlyInAnyOrder(entries);
    }

    private static Picture picture(String id, int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return new Picture(new Id<>(id), Shelf.ODD, "image/png", 4000, 3000, Bytes.of(content));
    }

    @Test
    void picturesOfNothingAndOfMegabytesComeBackByteByByte() throws SQLException {
        assertKept(picture("none", 0), picture("one", 1), picture("large", 3_000_000));
    }

    @Test
    void aRevisionComesBackWithEachStepItTook() throws SQLException {
        var steps = IntStream.range(0, Revision.State.values().length)
                .mapToObj(i -> new Revision.Step(
                        Revision.State.values()[i],
                        Instant.parse("2026-11-22T01:02:03.000000004Z").plusSeconds(i),
                        Shelf.ODD))
                .toList();
        assertKept(
                new Revision(new Id<>("a"), "A", Shelf.ODD, Revision.State.PUBLISHED, steps, new Id<>("snapshot")),
                new Revision(new Id<>("b"), "B", "", Revision.State.DRAFT, List.of(), null));
    }

    @Test
    void aSnapshotOfTenThousandBoothsIsLargerThanATextAndComesBack() throws SQLException {
        var booths = IntStream.range(0, 10_000)
                .mapToObj(i -> (Entry) Booth.shell(
                        new Id<>("b" + i),
                        HALL.id(),
                        "A" + i,
                        Footprint.rectangle(i % 100 * 3, Math.floorDiv(i, 100) * 3, 3, 3)))
                .toList();
        assertKept(new PlanSnapshot(new Id<>("s"), booths), new PlanSnapshot(new Id<>("empty"), List.of()));
    }

    @Test
    void aReleasedVersionComesBackWithTheProgrammeItFroze() throws SQLException {
        var activities = IntStream.range(0, 3_000)
                .mapToObj(i -> (Entry) Activity.titled(
                        new Id<>("a" + i), Name.of("Talk " + i, Shelf.ODD), ActivityKind.FORUM, null, List.of()))
                .toList();
        var at = Instant.parse("2026-11-22T01:02:03.000000004Z");
        assertKept(
                new ProgrammeSnapshot(new Id<>("s"), activities),
                new ProgrammeSnapshot(new Id<>("empty"), List.of()),
                new Release(new Id<>("r"), 12, Shelf.ODD, at, Shelf.ODD, new Id<>("s")));
    }

    @Test
    void aVenueComesBackWithItsBuildingAndAUserWithHisRules() throws SQLException {
        var odd = Name.of("", Shelf.ODD);
        assertKept(
                new Venue(new Id<>("v"), odd, odd, List.of(HALL, picture("p", 9))),
                RulePacks.CHINA.copied(new Id<>("r"), "ours", odd).without("dead-end"));
    }
}
