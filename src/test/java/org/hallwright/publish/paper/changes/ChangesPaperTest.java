package org.hallwright.publish.paper.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.release.ProgrammeChanges;
import org.hallwright.domain.schedule.release.ProgrammeChanges.Reader;
import org.hallwright.domain.schedule.release.ProgrammeSnapshot;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.ScheduleFixture;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.paper.PaperOptions;
import org.hallwright.publish.paper.ProgrammePaper;
import org.hallwright.publish.pdf.PdfText;
import org.hallwright.service.sample.SampleWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesPaperTest {
    private static final Instant NOON = Instant.parse("2021-09-01T04:00:00Z");

    @TempDir
    Path folder;

    private static PaperOptions in(PaperLanguage language) {
        return new PaperOptions(language, Instant.parse("2021-09-20T08:00:00Z"));
    }

    private static ExhibitionState with(ExhibitionState state, List<? extends Entry> entries) {
        var builder = new ChangeBuilder(state);
        entries.forEach(builder::put);
        return state.apply(builder.build(Label.of("change.create")));
    }

    private static ExhibitionState released(ExhibitionState state, int number) {
        var snapshot = ProgrammeSnapshot.of(new Id<>("s" + number), state);
        var release = new Release(new Id<>("r" + number), number, "Rooms as booked", NOON, "Li", snapshot.id());
        return with(state, List.of(snapshot, release));
    }

    private static Activity titled(ExhibitionState state, String title) {
        return state.all(Activity.class).stream()
                .filter(a -> a.title().en().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static ExhibitionState moved(ExhibitionState state) {
        var forum = titled(state, "Summit forum");
        var signing = titled(state, "Signing of projects");
        return with(
                state,
                List.of(
                        forum.at(forum.when().movedBy(Duration.ofHours(1)), forum.rooms()),
                        signing.entitled(signing.title(), signing.kind(), ActivityState.CANCELLED)));
    }

    private String printed(Optional<ProgrammeChanges> changes, ExhibitionState state, PaperLanguage language) {
        var file = folder.resolve("changes.pdf");
        var paper = ChangesPaper.write(changes, state, file, in(language));
        assertThat(paper.pages()).isEqualTo(PdfText.pages(file).size());
        return PdfText.whole(file);
    }

    @Test
    void eachChangeStandsInItWithItsVersions() {
        var state = moved(released(ScheduleFixture.days(), 1));
        var changes = ProgrammeChanges.last(state, Reader.PUBLIC);
        var en = printed(changes, state, PaperLanguage.EN);
        assertThat(en).contains("Version1", "Programmeasitstands", "Byactivity", "Summitforum", "Cancelled");
        assertThat(printed(changes, state, PaperLanguage.ZH)).contains("第1版", "按活动", "取消", "之前", "之后");
        assertThat(printed(changes, state, PaperLanguage.BOTH)).contains("Cancelled", "取消");
    }

    @Test
    void withoutAVersionAndWithoutAChangeItSaysSo() {
        var state = ScheduleFixture.days();
        assertThat(printed(Optional.empty(), state, PaperLanguage.EN)).contains("Noversionoftheprogramme");
        var one = released(state, 1);
        assertThat(printed(ProgrammeChanges.last(one, Reader.PUBLIC), one, PaperLanguage.EN))
                .contains("Nothingdiffers");
    }

    @Test
    void papersOfTheProgrammeCarryTheirVersion() {
        var one = released(ScheduleFixture.days(), 1);
        assertThat(programme(one)).contains("Version1·1September2021").doesNotContain("Changedsince");
        assertThat(programme(moved(one))).contains("ChangedsinceVersion1·1September2021");
        var then = Releases.programmeOf(Releases.latest(one).orElseThrow(), moved(one));
        assertThat(programme(then)).contains("Version1·1September2021").doesNotContain("Changedsince");
        assertThat(programme(ScheduleFixture.days())).doesNotContain("Version");
    }

    private String programme(ExhibitionState state) {
        var file = folder.resolve("programme.pdf");
        ProgrammePaper.write(state, file, in(PaperLanguage.EN));
        return PdfText.whole(file);
    }

    /// What happens to a large programme in a month, left to be looked at.
    @Test
    void aLongListFlowsOverPages() {
        var state = SampleWatch.state("E3");
        var one = released(state, 1);
        var rooms = one.sorted(Room.class, Comparator.comparing(Room::id));
        var changed = new ArrayList<Activity>();
        var n = 0;
        for (var a : one.sorted(Activity.class, Comparator.comparing(Activity::id))) {
            n++;
            if (a.when() != null && n % 2 == 0) {
                var other = rooms.get(n % rooms.size()).id();
                changed.add(a.at(a.when().movedBy(Duration.ofMinutes(n * 15L)), List.of(other))
                        .entitled(Name.of(a.title().en() + " (new)", a.title().zh()), a.kind(), a.state()));
            }
        }
        var later = released(with(one, changed), 2);
        for (var language : PaperLanguage.values()) {
            var file = Path.of("target", "screens", "changes-" + language.tag() + "-" + language.ordinal() + ".pdf");
            var paper = ChangesPaper.write(ProgrammeChanges.last(later, Reader.PUBLIC), later, file, in(language));
            assertThat(paper.pages()).isGreaterThan(2);
            assertThat(PdfText.pages(file)).allSatisfy(page -> assertThat(page).isNotBlank());
        }
    }
}
