package org.hallwright.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.FieldMerge;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.intake.ImportedRow;
import org.hallwright.domain.roster.points.PointsScheme;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.exchange.roster.RosterImport;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableReader;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;

/// Who exhibits: each verb is one change, and nobody leaves with a booth still in his name.
public final class RosterService {
    private final OpenExhibition open;

    public RosterService(OpenExhibition open) {
        this.open = open;
    }

    /// @throws WrongRequest if it has no name
    public Id<Exhibitor> add(Exhibitor exhibitor) {
        demandName(exhibitor);
        open.edit(state -> new ChangeBuilder(state)
                .put(PointsScheme.of(state, open.id()).award(exhibitor, state))
                .build(Label.of("change.add-exhibitor", exhibitor.name())));
        return exhibitor.id();
    }

    /// Puts what was edited over what is there now: fields that were not edited keep what others made of them.
    ///
    /// @param base as it was when the edit began
    /// @throws WrongRequest if it has no name, or is gone
    public void save(Exhibitor base, Exhibitor edited) {
        demandName(edited);
        open.edit(state -> {
            var now = state.find(base.id()).orElseThrow(() -> new WrongRequest("roster.exhibitor-gone", base.name()));
            var merged = new FieldMerge(base, edited).over(now);
            return new ChangeBuilder(state)
                    .put(PointsScheme.of(state, open.id()).award(merged, state))
                    .build(Label.of("change.edit-exhibitor", merged.name()));
        });
    }

    private static void demandName(Exhibitor exhibitor) {
        if (exhibitor.name().isEmpty()) {
            throw new WrongRequest("roster.name-missing");
        }
    }

    private static Label label(String key, List<Exhibitor> about) {
        return about.size() == 1 ? Label.of(key, about.getFirst().name()) : Label.of(key, about.size());
    }

    /// Takes exhibitors out with their assignments, and out of what others wish and who hosts them.
    public void delete(Collection<Id<Exhibitor>> ids) {
        open.edit(state -> {
            var gone = Set.copyOf(ids);
            var there = present(state, gone);
            var builder = new ChangeBuilder(state);
            state.all(Assignment.class).stream()
                    .filter(a -> gone.contains(a.exhibitor()))
                    .forEach(a -> builder.delete(a.id()));
            state.all(ImportedRow.class).stream()
                    .filter(row -> gone.contains(row.exhibitor()))
                    .forEach(row -> builder.delete(row.id()));
            state.all(Exhibitor.class).stream()
                    .filter(e -> !gone.contains(e.id()))
                    .forEach(e -> builder.put(without(e, gone)));
            there.forEach(e -> builder.delete(e.id()));
            return builder.build(
                    label(there.size() == 1 ? "change.delete-exhibitor" : "change.delete-exhibitors", there));
        });
    }

    private static Exhibitor without(Exhibitor e, Set<Id<Exhibitor>> gone) {
        var host = e.host();
        var lost = host != null && gone.contains(host);
        var wish = e.request();
        var wished = new HashSet<>(wish.near());
        wished.addAll(wish.away());
        if (!lost && wished.stream().noneMatch(gone::contains)) {
            return e;
        }
        var request = wish.withNeighbours(
                wish.near().stream().filter(id -> !gone.contains(id)).toList(),
                wish.away().stream().filter(id -> !gone.contains(id)).toList());
        return e.edit().host(lost ? null : host).request(request).build();
    }

    private static List<Exhibitor> present(ExhibitionState state, Collection<Id<Exhibitor>> ids) {
        return ids.stream().distinct().flatMap(id -> state.find(id).stream()).toList();
    }

    /// The numbers of booths that these exhibitors have agreed to, which nobody should lose unasked.
    public List<String> confirmedBooths(Collection<Id<Exhibitor>> ids) {
        var state = open.state();
        var wanted = Set.copyOf(ids);
        return state.all(Assignment.class).stream()
                .filter(a -> a.state() == AssignmentState.CONFIRMED && wanted.contains(a.exhibitor()))
                .flatMap(a -> state.find(a.booth()).map(Booth::number).stream())
                .sorted()
                .toList();
    }

    /// What importing a file would do to the roster as it is now.
    ///
    /// @throws org.hallwright.exchange.UnreadableFile if it holds no roster
    public RosterPreview preview(Path file, RosterOptions options) {
        return RosterImport.read(file, options, open.state(), open.isOver());
    }

    /// The table in a file, with what each of its columns is taken for, also where it holds no roster.
    ///
    /// @throws org.hallwright.exchange.UnreadableFile if it is no table
    public FoundColumns<RosterField> columns(Path file, TableForm<RosterField> form) {
        return RosterImport.columns(SourceFile.read(file), form, open.state(), open.isOver());
    }

    /// What importing a table that was read would do to the roster as it is now; it can be stopped.
    ///
    /// @throws org.hallwright.exchange.UnreadableFile if it holds no roster
    public RosterPreview preview(Table table, RosterOptions options, Progress progress) {
        return RosterImport.read(table, options, open.state(), open.isOver(), progress);
    }

    /// Imports a file in one change, worked out against the roster as it is at that moment.
    public RosterPreview importFrom(Path file, RosterOptions options) {
        return importFrom(TableReader.read(file, options.table()), options, Progress.unwatched());
    }

    /// The same of a file that was shown, whatever became of it since; it can be stopped until it is saved.
    public RosterPreview importFrom(RosterPreview shown, Progress progress) {
        return importFrom(shown.table(), shown.options(), progress);
    }

    private RosterPreview importFrom(Table table, RosterOptions options, Progress progress) {
        var done = new RosterPreview[1];
        open.importing(state -> {
            done[0] = RosterImport.read(table, options, state, open.isOver(), progress);
            progress.commit(Label.of("work.saving"));
            return done[0].toChange();
        });
        return done[0];
    }

    /// Writes a table of exhibitors as it is shown; the format is what the file's name ends with.
    ///
    /// @throws WrongRequest if it cannot be written there
    public void write(Path file, Sheet sheet) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var format = name.substring(name.lastIndexOf('.') + 1);
        try {
            Files.write(file, TableWriter.write(sheet, format));
        } catch (IOException e) {
            throw new WrongRequest("roster.not-written", file);
        }
    }
}
