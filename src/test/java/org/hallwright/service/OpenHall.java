package org.hallwright.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.SampleWatch;
import org.hallwright.store.Store;
import org.hallwright.store.StoreOptions;
import org.hallwright.store.StorePath;

/// An exhibition in a store of its own, with one hall of 60 × 40 m or one of the sample, for tests of what is done in
/// halls.
public final class OpenHall implements AutoCloseable {
    public static final Hall HALL = Hall.rectangular(new Id<>("hall-a"), "A", Name.of("Hall A", "A 馆"), 60, 40);

    private static final String CODE = "T1";

    private final Workspace workspace;
    private final OpenExhibition open;

    public OpenHall(Path folder) {
        this(folder, Begun.STORE, CODE);
    }

    private OpenHall(Path folder, FilledStore store, String code) {
        store.copyTo(folder);
        workspace = workspace(folder);
        open = workspace.open(code);
    }

    /// E3 of the sample instead.
    public static OpenHall ofSample(Path folder) {
        return new OpenHall(folder, Sample.STORE, Sample.CODE);
    }

    private static Workspace workspace(Path folder) {
        var clock = Clock.fixed(Instant.parse("2024-08-20T08:00:00Z"), ZoneOffset.UTC);
        var options = new StoreOptions(clock, "tester", true, folder.resolve("home"));
        return new Workspace(Store.open(StorePath.of(folder.resolve("store")), options));
    }

    private static final class Begun {
        static final FilledStore STORE = new FilledStore(folder -> {
            try (var workspace = workspace(folder)) {
                workspace.create(Exhibition.titled(CODE, Name.of("Trade fair", "博览会"), null, null));
            }
        });
    }

    private static final class Sample {
        static final String CODE = "E3";

        static final FilledStore STORE = new FilledStore(folder -> {
            try (var workspace = workspace(folder)) {
                var sample = SampleWatch.document(CODE);
                workspace.add(sample.id(), sample.entries(), Label.of("change.create"));
            }
        });
    }

    public Workspace workspace() {
        return workspace;
    }

    public OpenExhibition open() {
        return open;
    }

    public ExhibitionState state() {
        return open.state();
    }

    public OpenHall with(Entry... entries) {
        open.edit(state -> {
            var builder = new ChangeBuilder(state);
            List.of(entries).forEach(builder::put);
            return builder.build(Label.of("change.create"));
        });
        return this;
    }

    public static Booth booth(String number, double x, double y) {
        return Booth.shell(new Id<>("booth-" + number), HALL.id(), number, Footprint.rectangle(x, y, 3, 3));
    }

    public static Exhibitor exhibitor(String name) {
        return Exhibitor.named(Id.named(name), Name.of(name, name + "公司"));
    }

    public Booth booth(String number) {
        return state().all(Booth.class).stream()
                .filter(b -> b.number().equals(number))
                .findAny()
                .orElseThrow();
    }

    public List<String> numbers() {
        return state().sorted(Booth.class, Comparator.comparing(Booth::number)).stream()
                .map(Booth::number)
                .toList();
    }

    public Occupancy occupancy() {
        return Occupancy.of(state());
    }

    public int edits() {
        return open.log().size();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
