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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
import org.hallwright.service.sample.SampleWatch;
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

    private OpenProgramme(Path folder, Id<Exhibition> exhibition) {
        workspace = workspace(folder);
        open = workspace.open(exhibition);
    }

    private static Workspace workspace(Path folder) {
        var clock = Clock.fixed(Instant.parse("2024-08-01T08:00:00Z"), ZoneOffset.UTC);
        var options = new StoreOptions(clock, "tester", true, folder.resolve("home"));
        return new Workspace(Store.open(StorePath.of(folder.resolve("store")), options));
    }

    /// The stores that many tests begin with: the empty one of the fair, and documents of the sample by their code.
    private static final class Begun {
        static final Exhibition FAIR = Exhibition.titled("T1", Name.of("Trade fair", "博览会"), DAY, DAY.plusDays(2));
        static final FilledStore BARE = filled(FAIR.id(), List.of(FAIR));
        static final Map<String, FilledStore> SAMPLE = new ConcurrentHashMap<>();

        private static FilledStore filled(Id<Exhibition> document, Collection<? extends Entry> entries) {
            return new FilledStore(folder -> {
                try (var workspace = workspace(folder)) {
                    workspace.add(document, entries, Label.of("change.create"));
                }
            });
        }
    }

    /// Without rooms.
    public static OpenProgramme bare(Path folder) {
        Begun.BARE.copyTo(folder);
        return new OpenProgramme(folder, Begun.FAIR.id());
    }

    /// A whole document.
    public static OpenProgramme holding(Path folder, Exhibition exhibition, Collection<? extends Entry> entries) {
        try (var workspace = workspace(folder)) {
            workspace.add(exhibition.id(), entries, Label.of("change.create"));
        }
        return new OpenProgramme(folder, exhibition.id());
    }

    /// An exhibition of the sample, as its first user finds it.
    public static OpenProgramme sample(Path folder, String code) {
        var document = SampleWatch.document(code);
        Begun.SAMPLE
                .computeIfAbsent(code, c -> Begun.filled(document.id(), document.entries()))
                .copyTo(folder);
        return new OpenProgramme(folder, document.id());
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
