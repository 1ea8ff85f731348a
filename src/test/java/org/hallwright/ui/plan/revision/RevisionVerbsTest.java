package org.hallwright.ui.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.revision.Revision.State;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.kit.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionVerbsTest {
    @TempDir
    private Path folder;

    private RevisionDesk desk;

    @BeforeEach
    void open() {
        desk = new RevisionDesk(folder, Language.EN);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private State state(String code) {
        return desk.revision(code).state();
    }

    @Test
    void reviewAndApprovalAskNothingAndPublishingAsksOnce() {
        desk.verbs.advance(desk.revision("A"));
        desk.verbs.advance(desk.revision("A"));
        assertThat(desk.asked).isEmpty();
        assertThat(state("A")).isEqualTo(State.APPROVED);

        desk.answer = false;
        desk.verbs.advance(desk.revision("A"));
        assertThat(state("A")).isEqualTo(State.APPROVED);
        desk.answer = true;
        desk.verbs.advance(desk.revision("A"));

        assertThat(state("A")).isEqualTo(State.PUBLISHED);
        assertThat(desk.asked).hasSize(2).allMatch(text -> text.startsWith("revision.publish-warnings"));
        assertThat(desk.notices)
                .extracting(Notice::key)
                .containsExactly("revision.sent", "revision.was-approved", "revision.was-published");
    }

    @Test
    void blockersAreListedAndTheWayBackToTheDraftIsOffered() {
        desk.hall.with(OpenHall.booth("A1", 11, 10).withId(new Id<>("twin")));
        desk.advance("A", 2);

        desk.verbs.advance(desk.revision("A"));

        assertThat(desk.asked.getFirst()).startsWith("revision.blocked-text").contains("• ", "A1");
        assertThat(state("A")).isEqualTo(State.DRAFT);
    }

    @Test
    void warningsAreReadOutBeforeTheyArePublished() {
        desk.hall.with(OpenHall.booth("", 40, 10));
        desk.advance("A", 2);

        desk.answer = false;
        desk.verbs.advance(desk.revision("A"));

        assertThat(desk.asked.getFirst())
                .startsWith("revision.publish-warnings\nThe plan check found 2 warnings:\n• ")
                .contains("has no number", "has no door")
                .endsWith("publishing cannot be undone.");
        assertThat(state("A")).isEqualTo(State.APPROVED);

        desk.answer = true;
        desk.verbs.advance(desk.revision("A"));
        assertThat(state("A")).isEqualTo(State.PUBLISHED);
    }

    @Test
    void whereNothingIsFoundThatIsSaidInsteadOfWarnings() {
        for (var x : new double[] {10, 40}) {
            desk.hall.with(
                    new Door(new Id<>("d" + x), OpenHall.HALL.id(), "E" + x, DoorKind.EXIT, new Point(x, 0), 4, 0));
        }
        desk.advance("A", 2);

        desk.verbs.advance(desk.revision("A"));

        assertThat(desk.asked.getFirst()).startsWith("revision.publish-text").doesNotContain("•");
        assertThat(state("A")).isEqualTo(State.PUBLISHED);
    }

    @Test
    void oneIsNotSeveralInWhatPublishingSays() {
        for (var key : List.of("revision.publish-warnings", "revision.blocked-text", "revision.blocked")) {
            assertThat(desk.desk.text(key, "A", 1, "•")).containsPattern("found 1 (warning|blocker)\\b");
            assertThat(desk.desk.text(key, "A", 2, "•")).containsPattern("found 2 (warnings|blockers)\\b");
        }
    }

    @Test
    void aLongListEndsWithHowManyMoreThereAre() {
        for (var i = 0; i < 12; i++) {
            desk.hall.with(OpenHall.booth("A1", 10 + i * 0.1, 10).withId(new Id<>("twin" + i)));
        }
        desk.advance("A", 2);
        desk.verbs.advance(desk.revision("A"));

        assertThat(desk.asked.getFirst().lines().filter(line -> line.startsWith("• ")))
                .hasSize(8);
        assertThat(desk.asked.getFirst()).contains("more");
    }

    @Test
    void whoWouldLoseABoothIsListedBeforeARestoration() {
        desk.advance("A", 1);
        desk.hall.with(OpenHall.booth("A7", 40, 10));
        desk.hall.with(new Hold(new Id<>("h"), desk.hall.booth("A7").id(), "Later Ltd", null, ""));

        desk.answer = false;
        desk.verbs.restore(desk.revision("A"));
        assertThat(desk.asked.getFirst()).contains("A7", "Later Ltd");
        assertThat(desk.hall.numbers()).contains("A7");

        desk.answer = true;
        desk.verbs.restore(desk.revision("A"));
        assertThat(desk.hall.numbers()).containsExactly("A1", "A2");
        desk.hall.open().undo();
        assertThat(desk.hall.numbers()).contains("A7");
    }

    @Test
    void aNoteIsWrittenOnlyWhereItSaysSomethingNew() {
        var before = desk.hall.edits();
        desk.verbs.note(desk.revision("A"), "  ");
        assertThat(desk.hall.edits()).isEqualTo(before);
        desk.verbs.note(desk.revision("A"), "wider aisle");
        assertThat(desk.revision("A").note()).isEqualTo("wider aisle");
        desk.advance("A", 3);
        desk.verbs.note(desk.revision("A"), "too late");
        assertThat(desk.failures).isEmpty();
        assertThat(desk.revision("A").note()).isEqualTo("wider aisle");
    }

    @Test
    void aPlanIsPrintedIntoTheChosenFolder() {
        desk.advance("A", 1);
        desk.verbs.print(desk.revision("A"));

        assertThat(folder.resolve("papers/T1-plan-A.pdf")).exists();
        desk.answer = false;
        desk.verbs.print(desk.revision("B"));
        assertThat(Files.exists(folder.resolve("papers/T1-plan-B.pdf"))).isFalse();
        assertThat(desk.failures).isEmpty();
    }
}
