package org.hallwright.domain.schedule.signing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.Protocol;
import org.hallwright.domain.guests.SigningTable;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Who sits where at the signing table of an activity, batch by batch.
///
/// From the left, as the audience sees it, in the order of signing, the parties of a project side by side in their own
/// order. All batches share the time of the activity evenly.
///
/// @param witnesses the guests of honour who stand behind the table, by protocol
public record TablePlan(Activity activity, List<Batch> batches, List<Guest> witnesses) {
    /// Those who sit at the table at one time.
    ///
    /// @param number from 1
    /// @param at when it begins; null while the activity has no time
    public record Batch(int number, @Nullable LocalDateTime at, List<Place> places) {
        public int seats() {
            return places.stream().mapToInt(p -> p.seats().size()).sum();
        }
    }

    /// A project at the table.
    ///
    /// @param order from 1, among all that are signed in the activity
    public record Place(int order, Project project, List<Seat> seats) {}

    /// One who signs.
    ///
    /// @param number from 1, from the left in its batch
    public record Seat(int number, Party party) {
        public boolean isOpen() {
            return party.signatory().isEmpty();
        }
    }

    public TablePlan {
        batches = List.copyOf(batches);
        witnesses = List.copyOf(witnesses);
    }

    public static TablePlan of(Activity activity, ExhibitionState state) {
        var batches = new ArrayList<List<Place>>();
        var table = table(activity);
        var order = 0;
        for (var id : activity.signings()) {
            var project = state.find(id);
            if (project.isEmpty()) {
                continue;
            }
            var full = batches.isEmpty() || batches.getLast().size() == table.perBatch();
            if (full || table.breaks().contains(id)) {
                batches.add(new ArrayList<>());
            }
            batches.getLast().add(place(++order, project.get(), batches.getLast()));
        }
        var all = new ArrayList<Batch>();
        for (var i = 0; i < batches.size(); i++) {
            all.add(new Batch(i + 1, beginning(activity, i, batches.size()), batches.get(i)));
        }
        return new TablePlan(activity, all, witnesses(activity, state));
    }

    /// The activity's own table, or the usual one.
    public static SigningTable table(Activity activity) {
        var own = activity.programme().signing();
        return own == null ? SigningTable.USUAL : own;
    }

    /// A project without parties keeps one seat, so that it is not forgotten.
    private static Place place(int order, Project project, List<Place> before) {
        var taken = before.stream().mapToInt(p -> p.seats().size()).sum();
        var parties = project.parties().isEmpty() ? List.of(new Party(Name.NONE, "", Name.NONE)) : project.parties();
        var seats = new ArrayList<Seat>();
        for (var party : parties) {
            seats.add(new Seat(taken + seats.size() + 1, party));
        }
        return new Place(order, project, List.copyOf(seats));
    }

    private static @Nullable LocalDateTime beginning(Activity activity, int batch, int of) {
        var when = activity.when();
        if (when == null) {
            return null;
        }
        var minutes = Duration.between(when.start(), when.end()).toMinutes();
        return when.start().plusMinutes(minutes * batch / of);
    }

    private static List<Guest> witnesses(Activity activity, ExhibitionState state) {
        return activity.people().stream()
                .filter(p -> p.role() == Role.GUEST_OF_HONOUR && p.mode().needsTheirTime())
                .flatMap(p -> state.find(p.guest()).stream())
                .distinct()
                .sorted(Protocol.ORDER)
                .toList();
    }

    /// The batch in which the place with this number in the order of signing is; the last one beyond it.
    ///
    /// @param order from 1
    public @Nullable Batch batchOf(int order) {
        Batch found = null;
        for (var batch : batches) {
            if (!batch.places().isEmpty() && batch.places().getFirst().order() <= order) {
                found = batch;
            }
        }
        return found;
    }
}
