package org.hallwright.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.store.Store;
import org.hallwright.store.StoreOptions;
import org.hallwright.store.StorePath;

/// An exhibition of three days in a store of its own, with rooms A, B and C, for tests of what is done to its
/// programme.
public final class OpenProgramme implements AutoCloseable {
    public static final LocalDate DAY = LocalDate.of(2024, 8, 20);
    public static final Room A = room("A", 0);
    public static final Room B = room("B", 1);
    public static final Room C = room("C", 2);

    private final Workspace workspace;
    private final OpenExhibition open;

    private OpenProgramme(Path folder, Exhibition exhibition, Collection<? extends Entry> entries) {
        var clock = Clock.fixed(Instant.parse("2024-08-01T08:00:00Z"), ZoneOffset.UTC);
        var options = new StoreOptions(clock, "tester", true, folder.resolve("home"));
        workspace = new Workspace(Store.open(StorePath.of(folder.resolve("store")), options));
        workspace.add(exhibition.id(), entries, Label.of("change.create"));
        open = workspace.open(exhibition.id());
    }

    /// Without rooms.
    public static OpenProgramme bare(Path folder) {
        var exhibition = Exhibition.titled("T1", Name.of("Trade fair", "博览会"), DAY, DAY.plusDays(2));
        return holding(folder, exhibition, List.of(exhibition));
    }

    /// A whole document, such as one of the sample.
    public static OpenProgramme holding(Path folder, Exhibition exhibition, Collection<? extends Entry> entries) {
        return new OpenProgramme(folder, exhibition, entries);
    }

    public static OpenProgramme in(Path folder) {
        return bare(folder).with(List.of(A, B, C));
    }

    private static Room room(String name, int order) {
        return Room.of(new Id<>("room-" + name), Name.of("Room " + name, name + " 厅"), null, 100, order);
    }

    /// An activity on the first day.
    ///
    /// @param start such as `09:30`
    public static Activity activity(String title, String start, int minutes, Room... rooms) {
        var when = When.of(DAY.atTime(LocalTime.parse(start)), Duration.ofMinutes(minutes));
        return Activity.titled(
                new Id<>(title),
                Name.of(title, title + "活动"),
                ActivityKind.FORUM,
                when,
                List.of(rooms).stream().map(Room::id).toList());
    }

    public static Guest guest(String name) {
        return Guest.named(new Id<>("guest-" + name), Name.of(name, name + "先生"));
    }

    public OpenProgramme with(Collection<? extends Entry> entries) {
        open.edit(state -> {
            var builder = new ChangeBuilder(state);
            entries.forEach(builder::put);
            return builder.build(Label.of("change.create"));
        });
        return this;
    }

    public OpenProgramme with(Entry... entries) {
        return with(List.of(entries));
    }

    public OpenExhibition open() {
        return open;
    }

    public ExhibitionState state() {
        return open.state();
    }

    public Activity activity(String title) {
        return state().get(new Id<>(title));
    }

    /// Start and rooms of an activity, such as `09:30 [room-A]`.
    public String whereIs(String title) {
        var activity = activity(title);
        return activity.when() == null
                ? "no time " + activity.rooms()
                : activity.when().start().toLocalTime() + " " + activity.rooms();
    }

    public int edits() {
        return open.log().size();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
