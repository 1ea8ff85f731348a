package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.real;
import static org.hallwright.exchange.TestFiles.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.roster.booth.UnmatchedBooth;
import org.hallwright.exchange.table.TableOptions;
import org.junit.jupiter.api.Test;

class RosterImportTest {
    private static RosterPreview read(SourceFile file, ExhibitionState state) {
        return RosterImport.read(file, RosterOptions.FIND_OUT, state);
    }

    private static ExhibitionState plan(String... booths) {
        var entries = new ArrayList<Entry>();
        entries.add(Hall.rectangular(new Id<>("h2"), "H2", Name.of("Hall 2", "二号馆"), 60, 40));
        for (var number : booths) {
            entries.add(Booth.shell(
                    new Id<>("b-" + number), new Id<>("h2"), number, Footprint.rectangle(3 * entries.size(), 0, 3, 3)));
        }
        return ExhibitionState.of(entries);
    }

    private static Exhibitor only(RosterPreview preview) {
        assertThat(preview.exhibitors()).hasSize(1);
        return preview.exhibitors().getFirst();
    }

    @Test
    void aRealRosterReadsCompletelyAndTheSecondTimeChangesNothing() {
        for (var file : List.of("rosters/esri-2026.csv", "rosters/esri-2026.xlsx")) {
            var first = read(real(file), ExhibitionState.EMPTY);
            assertThat(first.counts()).isEqualTo(new RosterPreview.Counts(321, 308, 0, 0, 13, 0));
            var state = ExhibitionState.EMPTY.apply(first.toChange());
            var second = read(real(file), state);
            assertThat(second.toChange().isEmpty()).isTrue();
            assertThat(second.counts()).isEqualTo(new RosterPreview.Counts(321, 0, 0, 308, 13, 0));
        }
    }

    @Test
    void bothFormsOfARealRosterGiveTheSameExhibitors() {
        var csv = read(real("rosters/esri-2026.csv"), ExhibitionState.EMPTY);
        var xlsx = read(real("rosters/esri-2026.xlsx"), ExhibitionState.EMPTY.apply(csv.toChange()));
        assertThat(xlsx.toChange().isEmpty()).isTrue();
    }

    @Test
    void namesInTwoLanguagesComeFromTheirColumns() {
        var preview = read(real("rosters/computex-2026.exhibitors.json"), ExhibitionState.EMPTY);
        assertThat(preview.exhibitors())
                .hasSize(20)
                .extracting(Exhibitor::name)
                .contains(Name.of("Lanner Electronics Inc.", "立端科技"));
        assertThat(preview.exhibitors().getFirst().boothReferences()).containsExactly("A1227a");
    }

    @Test
    void chineseHeadersAreUnderstood() {
        var preview = read(
                text(
                        "名册.csv",
                        "公司名称,英文名称,省份,城市,国家/地区,展位号,联系人,手机,申请面积,展位类型,自定义\n"
                                + "辽宁出版集团,Liaoning Publishing,辽宁省,沈阳,中国,A101、A102,王芳,+86 138 0000 0000,36㎡,光地,甲\n"),
                ExhibitionState.EMPTY);
        var exhibitor = only(preview);
        assertThat(exhibitor.name()).isEqualTo(Name.of("Liaoning Publishing", "辽宁出版集团"));
        assertThat(exhibitor.province()).isEqualTo("21");
        assertThat(exhibitor.country()).isEqualTo("CN");
        assertThat(exhibitor.city()).isEqualTo(Name.of("", "沈阳"));
        assertThat(exhibitor.boothReferences()).containsExactly("A101", "A102");
        assertThat(exhibitor.contacts().getFirst().phone()).isEqualTo("+86 138 0000 0000");
        assertThat(exhibitor.request().area()).isEqualTo(36);
        assertThat(exhibitor.request().kind()).isEqualTo(BoothKind.RAW_SPACE);
        assertThat(exhibitor.custom()).containsExactly(Map.entry("自定义", "甲"));
    }

    @Test
    void aColumnCanBeMappedByHand() {
        var file = text("a.csv", "Firma,Platz\nMüller & Söhne,12\n");
        assertRefused("exchange.no-name-column", () -> read(file, ExhibitionState.EMPTY));
        var options =
                new RosterOptions(TableOptions.FIND_OUT, Map.of("name", "Firma", "booth", "platz"), OnDuplicate.MERGE);
        var exhibitor = only(RosterImport.read(file, options, ExhibitionState.EMPTY));
        assertThat(exhibitor.name().en()).isEqualTo("Müller & Söhne");
        assertThat(exhibitor.boothReferences()).containsExactly("12");
        assertRefused(
                "exchange.unknown-field",
                () -> RosterImport.read(
                        file,
                        new RosterOptions(TableOptions.FIND_OUT, Map.of("nmae", "Firma"), OnDuplicate.MERGE),
                        ExhibitionState.EMPTY));
    }

    @Test
    void spellingsOfOneCompanyAreMergedKeptOrSkipped() {
        var file = text(
                "a.csv", "Company,Booth,Country\nＡｃｍｅ Tools Inc.,A1,Germany\n\"ACME TOOLS, Ltd.\",A2,DE\nZenith,A3,\n");
        var merged = read(file, ExhibitionState.EMPTY);
        assertThat(merged.counts()).isEqualTo(new RosterPreview.Counts(3, 2, 0, 0, 1, 0));
        assertThat(merged.exhibitors().getFirst().boothReferences()).containsExactly("A1", "A2");
        var kept = RosterImport.read(
                file, new RosterOptions(TableOptions.FIND_OUT, Map.of(), OnDuplicate.KEEP), ExhibitionState.EMPTY);
        assertThat(kept.counts()).isEqualTo(new RosterPreview.Counts(3, 3, 0, 0, 0, 0));
        var skipped = RosterImport.read(
                file, new RosterOptions(TableOptions.FIND_OUT, Map.of(), OnDuplicate.SKIP), ExhibitionState.EMPTY);
        assertThat(skipped.counts()).isEqualTo(new RosterPreview.Counts(3, 2, 0, 0, 0, 1));
    }

    @Test
    void mergingKeepsWhatTheFileLeavesBlank() {
        var before = Exhibitor.named(new Id<>("e1"), Name.of("Acme", "艾克米"))
                .edit()
                .website("https://acme.example")
                .notes("old")
                .build();
        var state = ExhibitionState.of(List.of(before));
        var after = only(read(text("a.csv", "Company,Website,Notes\nACME Inc,,new\n"), state));
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.name()).isEqualTo(Name.of("ACME Inc", "艾克米"));
        assertThat(after.website()).isEqualTo("https://acme.example");
        assertThat(after.notes()).isEqualTo("new");
    }

    @Test
    void boothsAreMatchedWhateverTheirSpelling() {
        var state = plan("B101", "603", "A061", "C60");
        var preview = read(text("a.csv", "Company,Booth\nOne,H2-B101;Booth 603\nTwo,Ａ61/C060\nThree,B110\n"), state);
        assertThat(preview.matchedBooths()).isEqualTo(4);
        assertThat(preview.unmatchedBooths()).containsExactly(new UnmatchedBooth(4, "Three", "B110", List.of("B101")));
        var after = state.apply(preview.toChange());
        assertThat(after.all(Assignment.class)).hasSize(4).allMatch(a -> a.state() == AssignmentState.CONFIRMED);
        assertThat(preview.problems()).extracting(Problem::rule).containsExactly("booth-unmatched");
    }

    @Test
    void aBoothThatIsTakenOrHeldIsNotGivenAway() {
        var state = plan("1", "2", "3");
        var hold = new Hold(new Id<>("hold"), new Id<>("b-2"), "Acme Inc", null, "");
        var held = ExhibitionState.of(java.util.stream.Stream.concat(state.entries().stream(), List.of(hold).stream())
                .toList());
        var preview = read(text("a.csv", "Company,Booth\nOne,1\nTwo,1\nThree,2\n"), held);
        assertThat(preview.problems()).extracting(Problem::rule).containsExactly("booth-taken", "booth-held");
        assertThat(held.apply(preview.toChange()).all(Assignment.class)).hasSize(1);
        var forAcme = read(text("a.csv", "Company,Booth\nACME,2\n"), held);
        assertThat(held.apply(forAcme.toChange()).all(Assignment.class)).hasSize(1);
    }

    @Test
    void oneImportIsOneChangeThatUndoRemoves() {
        var state = plan("1");
        var change = read(text("a.csv", "Company,Booth\nOne,1\nTwo,\n"), state).toChange();
        assertThat(change.label().key()).isEqualTo("change.import-roster");
        assertThat(state.apply(change).apply(change.inverse())).isEqualTo(state);
    }

    @Test
    void coExhibitorsFindTheirHost() {
        var preview = read(
                text("a.csv", "Company,Exhibitor Type,Main Exhibitor\nGuest,co-exhibitor,Host Ltd\nHost,,\n"),
                ExhibitionState.EMPTY);
        var guest = preview.exhibitors().getFirst();
        assertThat(guest.kind()).isEqualTo(ExhibitorKind.CO_EXHIBITOR);
        assertThat(guest.host()).isEqualTo(preview.exhibitors().get(1).id());
    }

    @Test
    void rowsThatCannotBeReadAreNamedAndTheRestGoesOn() {
        var preview = read(
                text("a.csv", "Company,Country,Area\n,Germany,1\nOne,Atlantis,big\nTwo,France,400 sq ft\n"),
                ExhibitionState.EMPTY);
        assertThat(preview.counts()).isEqualTo(new RosterPreview.Counts(3, 2, 0, 0, 0, 1));
        assertThat(preview.problems())
                .extracting(Problem::rule)
                .containsExactly("row-without-name", "roster-words-unknown", "roster-words-unknown");
        assertThat(preview.exhibitors().getFirst().custom())
                .containsExactlyInAnyOrderEntriesOf(Map.of("Country", "Atlantis", "Requested Area", "big"));
        assertThat(preview.exhibitors().get(1).request().area()).isEqualTo(37.16);
    }
}
