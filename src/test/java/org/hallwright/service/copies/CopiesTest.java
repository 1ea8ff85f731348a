package org.hallwright.service.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;
import static org.hallwright.service.OpenHall.exhibitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.merge.Difference;
import org.hallwright.domain.merge.Side;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.OpenHall;
import org.hallwright.service.Workspace;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.revisions.ReleaseService;
import org.hallwright.service.stores.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
    private static final Exhibitor FIRM = exhibitor("Firm");

    @TempDir
    Path folder;

    private OpenHall here;
    private Workspace there;

    @BeforeEach
    void open() {
        here = new OpenHall(folder).with(HALL, booth("A1", 0, 0), booth("A2", 4, 0), FIRM);
        there = new Workspaces(Clock.systemUTC(), "Li Wei", folder.resolve("home-b")).openOrBegin(folder.resolve("b"));
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private Path file(OpenExhibition of, String name) {
        var file = folder.resolve(name + ".hallwright");
        assertThat(CopyService.write(of, file)).isPositive();
        return file;
    }

    private OpenExhibition copied() {
        return new CopyService(there).open(CopyService.read(file(here.open(), "first"), null));
    }

    private static void notes(OpenExhibition desk, String notes) {
        desk.edit(state -> new ChangeBuilder(state)
                .put(state.get(FIRM.id()).edit().notes(notes).build())
                .build(Label.of("change.edit-exhibitor", FIRM.name())));
    }

    private static void website(OpenExhibition desk, String website) {
        desk.edit(state -> new ChangeBuilder(state)
                .put(state.get(FIRM.id()).edit().website(website).build())
                .build(Label.of("change.edit-exhibitor", FIRM.name())));
    }

    private static Comparison compare(OpenExhibition desk, Path file) {
        return new MergeService(desk).compare(file, Progress.unwatched());
    }

    private static void merge(OpenExhibition desk, Path file, Side side) {
        var found = compare(desk, file);
        assertThat(found.related()).isTrue();
        var choices = new HashMap<Difference.Key, Side>();
        found.merge().differences().forEach(d -> choices.put(d.key(), side));
        new MergeService(desk).merge(found.copy(), choices, Progress.unwatched());
    }

    @Test
    void anotherDeskOpensTheWholeExhibitionFromOneFile() {
        assertThat(copied().state()).isEqualTo(here.open().state());
        assertThat(compare(here.open(), folder.resolve("first.hallwright"))
                        .merge()
                        .isIdle())
                .isTrue();
    }

    @Test
    void versionsReleasedAtBothDesksStayApartEvenWithOneNumber() {
        var talk = Activity.titled(new Id<>("talk"), Name.of("Talk", "讲座"), ActivityKind.FORUM, null, List.of());
        here.with(talk);
        var copy = copied();
        var mine = new ReleaseService(here.open(), Clock.systemUTC()).release("here");
        var theirs = new ReleaseService(copy, Clock.systemUTC()).release("there");
        var frozen = Releases.programmeOf(theirs, copy.state());

        merge(here.open(), file(copy, "back"), Side.MINE);
        assertThat(Releases.all(here.open().state())).containsExactlyInAnyOrder(mine, theirs);
        assertThat(Releases.programmeOf(theirs, here.open().state())).isEqualTo(frozen);
        assertThat(Releases.nextNumber(here.open().state())).isEqualTo(2);
    }

    @Test
    void whatBothDesksDidComesTogetherInOneChangeThatIsUndoneAtOnce() {
        var copy = copied();
        notes(here.open(), "pays late");
        website(copy, "firm.example");
        website(copy, "firm.example/en");
        var before = here.open().state();
        var log = here.open().log().size();

        merge(here.open(), file(copy, "back"), Side.MINE);

        assertThat(here.open().state().get(FIRM.id()))
                .isEqualTo(FIRM.edit()
                        .notes("pays late")
                        .website("firm.example/en")
                        .build());
        assertThat(here.open().log()).hasSize(log + 1);
        here.open().undo();
        assertThat(here.open().state()).isEqualTo(before);
    }

    @Test
    void whatWasMergedOnceIsNotAskedAgain() {
        var copy = copied();
        notes(here.open(), "here");
        notes(copy, "there");
        website(copy, "firm.example");
        merge(here.open(), file(copy, "back"), Side.MINE);
        assertThat(here.open().state().get(FIRM.id()).notes()).isEqualTo("here");

        website(copy, "firm.example/2");
        var again = compare(here.open(), file(copy, "again"));

        assertThat(again.merge().differences()).isEmpty();
        merge(here.open(), folder.resolve("again.hallwright"), Side.MINE);
        assertThat(here.open().state().get(FIRM.id()).website()).isEqualTo("firm.example/2");
        assertThat(here.open().state().get(FIRM.id()).notes()).isEqualTo("here");
    }

    @Test
    void theOtherDeskTakesTheMergedStateWithoutAQuestion() {
        var copy = copied();
        notes(here.open(), "here");
        notes(copy, "there");
        website(copy, "firm.example");
        merge(here.open(), file(copy, "back"), Side.MINE);

        var found = compare(copy, file(here.open(), "merged"));
        assertThat(found.merge().differences()).isEmpty();
        merge(copy, folder.resolve("merged.hallwright"), Side.MINE);

        assertThat(copy.state()).isEqualTo(here.open().state());
        assertThat(compare(here.open(), file(copy, "last")).merge().isIdle()).isTrue();
    }

    @Test
    void aMergeThatWasUndoneIsAskedAgain() {
        var copy = copied();
        notes(here.open(), "here");
        notes(copy, "there");
        website(copy, "firm.example");
        merge(here.open(), file(copy, "back"), Side.MINE);
        here.open().undo();

        assertThat(compare(here.open(), folder.resolve("back.hallwright"))
                        .merge()
                        .differences())
                .hasSize(1);
    }

    @Test
    void aDifferenceWithoutAChoiceIsRefusedAndChangesNothing() {
        var copy = copied();
        notes(here.open(), "here");
        notes(copy, "there");
        var found = compare(here.open(), file(copy, "back"));
        var before = here.open().state();

        assertThatThrownBy(() -> new MergeService(here.open()).merge(found.copy(), Map.of(), Progress.unwatched()))
                .isInstanceOf(WrongRequest.class);
        assertThat(here.open().state()).isEqualTo(before);
    }

    @Test
    void aMergeThatIsStoppedChangesNothing() {
        var copy = copied();
        website(copy, "firm.example");
        var found = compare(here.open(), file(copy, "back"));
        var progress = Progress.unwatched();
        progress.cancel();
        var before = here.open().state();

        assertThatThrownBy(() -> new MergeService(here.open()).merge(found.copy(), Map.of(), progress))
                .isInstanceOf(Cancelled.class);
        assertThat(here.open().state()).isEqualTo(before);
    }

    @Test
    void aTakenCodeIsNoHindranceAndNoDifference() {
        there.create(Exhibition.titled(here.open().exhibition().code(), Name.of("Other", ""), null, null));
        var copy = copied();
        assertThat(copy.exhibition().code()).isEqualTo(here.open().exhibition().code() + "-2");
        website(copy, "firm.example");

        merge(here.open(), file(copy, "back"), Side.THEIRS);

        assertThat(here.open().state().get(FIRM.id()).website()).isEqualTo("firm.example");
        assertThat(here.open().exhibition().code()).doesNotEndWith("-2");
    }

    @Test
    void damagedAndForeignFilesAreRefusedWithASentence() throws IOException {
        var whole = Files.readAllBytes(file(here.open(), "whole"));
        var cut = folder.resolve("cut.hallwright");
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        var text = folder.resolve("text.hallwright");
        Files.writeString(text, "not an archive");
        var other = there.create(Exhibition.titled("X", Name.of("Other", ""), null, null));

        assertThat(refusal(cut)).isEqualTo("store.archive-damaged");
        assertThat(refusal(text)).isEqualTo("store.archive-damaged");
        assertThat(refusal(folder.resolve("none.hallwright"))).isEqualTo("stores.no-archive");
        assertThat(refusal(file(other, "other"))).isEqualTo("copies.other");
        assertThatThrownBy(() -> new Workspaces(Clock.systemUTC(), "x", folder)
                        .restore(folder.resolve("whole.hallwright"), folder.resolve("c")))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo("store.archive-of-one"));
    }

    private String refusal(Path file) {
        try {
            compare(here.open(), file);
            return "";
        } catch (Refused refused) {
            return refused.key();
        }
    }

    @Test
    void aCopyThatIsHereAlreadyIsNotOpenedTwice() {
        var copy = CopyService.read(file(here.open(), "first"), null);
        var service = new CopyService(there);
        service.open(copy);
        assertThat(service.here(copy)).isPresent();
        assertThatThrownBy(() -> service.open(copy)).isInstanceOf(WrongRequest.class);
    }

    @Test
    void aFileHoldsOneExhibitionOnlyAndIsEqualEachTime() {
        there.create(Exhibition.titled("X", Name.of("Other", ""), null, null));
        var copy = copied();
        var read = CopyService.read(file(copy, "b"), null);
        assertThat(read.exhibition()).isEqualTo(copy.exhibition());
        assertThat(read.author()).isEqualTo("Li Wei");
        assertThat(read.steps()).allMatch(step -> step.entry().document().equals(copy.id()));
        assertThat(List.of(read.state())).containsExactly(copy.state());
        assertThat(new Id<Exhibition>(copy.id().value())).isEqualTo(here.open().id());
    }
}
