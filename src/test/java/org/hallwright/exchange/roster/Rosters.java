package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.table.TableOptions;

/// Small rosters and plans for the tests of this package.
final class Rosters {
    private Rosters() {}

    static RosterPreview read(String csv, ExhibitionState state) {
        return RosterImport.read(text("roster.csv", csv), RosterOptions.FIND_OUT, state);
    }

    static RosterPreview read(String csv) {
        return read(csv, ExhibitionState.EMPTY);
    }

    static RosterPreview read(String csv, ExhibitionState state, OnDuplicate mode) {
        var options = new RosterOptions(TableOptions.FIND_OUT, Map.of(), mode);
        return RosterImport.read(text("roster.csv", csv), options, state);
    }

    /// The preview of a roster of the company Acme with one more column, a semicolon between both.
    static RosterPreview acme(String header, String cell, ExhibitionState state) {
        var quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
        return read("Company;Booth Note;" + header + "\nAcme;x;" + quoted + "\n", state);
    }

    static Exhibitor acmeWith(String header, String cell) {
        return only(acme(header, cell, ExhibitionState.EMPTY));
    }

    static Exhibitor only(RosterPreview preview) {
        assertThat(preview.exhibitors()).hasSize(1);
        return preview.exhibitors().getFirst();
    }

    static List<String> rules(RosterPreview preview) {
        return preview.problems().stream().map(Problem::rule).toList();
    }

    /// Halls with booths, each written `HALL/number`.
    static ExhibitionState plan(String... booths) {
        var entries = new ArrayList<Entry>();
        Arrays.stream(booths)
                .map(b -> b.substring(0, b.indexOf('/')))
                .distinct()
                .forEach(h -> entries.add(Hall.rectangular(new Id<>(h), h, Name.NONE, 60, 40)));
        for (var booth : booths) {
            var hall = new Id<Hall>(booth.substring(0, booth.indexOf('/')));
            var number = booth.substring(booth.indexOf('/') + 1);
            entries.add(Booth.shell(
                    new Id<>("b:" + hall + ":" + number),
                    hall,
                    number,
                    Footprint.rectangle(3 * entries.size(), 0, 3, 3)));
        }
        return ExhibitionState.of(entries);
    }

    static ExhibitionState with(ExhibitionState state, Entry... more) {
        return ExhibitionState.of(
                Stream.concat(state.entries().stream(), Arrays.stream(more)).toList());
    }
}
