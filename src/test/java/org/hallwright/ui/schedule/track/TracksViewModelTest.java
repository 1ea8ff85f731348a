package org.hallwright.ui.schedule.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.activity;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.TrackColours;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenProgramme;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.TaskRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracksViewModelTest {
    private static final Track ENERGY = new Track(new Id<>("energy"), Name.of("Energy", "能源"), "", 0);
    private static final Track HEALTH = new Track(new Id<>("health"), Name.of("Health", "健康"), "#123456", 1);

    private OpenProgramme programme;
    private TracksViewModel view;

    @BeforeEach
    void openWithTwoTracks(@TempDir Path folder) {
        programme = OpenProgramme.in(folder)
                .with(
                        ENERGY,
                        HEALTH,
                        activity("Forum", "09:00", 60, A)
                                .edit()
                                .track(ENERGY.id())
                                .build());
        var desk = new Desk(
                programme.open(),
                Messages.of(Language.EN),
                new Formats(Language.EN),
                TaskRunner.inline(),
                (place, select) -> {},
                notice -> {});
        view = new TracksViewModel(desk);
        desk.listen(change -> view.refresh());
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private List<String> rows() {
        return view.rows().stream()
                .map(row -> row.name().en() + " " + row.colour() + " " + row.activities())
                .toList();
    }

    private static String hue(int place) {
        return TrackColours.offered().get(place);
    }

    @Test
    void tracksAreListedAsTheyAreDrawn() {
        assertThat(rows()).containsExactly("Energy " + hue(0) + " 1", "Health #123456 0");
    }

    @Test
    void oneAfterTheOtherIsAddedWithItsColourOffered() {
        assertThat(view.validProperty().get()).isFalse();
        view.apply();
        assertThat(view.rows()).hasSize(2);
        assertThat(view.colourProperty().get()).isEqualTo(hue(1));
        view.nameEnProperty().set("Trade");
        view.apply();
        assertThat(view.chosenProperty().get()).isNull();
        assertThat(view.nameEnProperty().get()).isEmpty();
        assertThat(view.colourProperty().get()).isEqualTo(hue(2));
        view.nameZhProperty().set("数字");
        view.colourProperty().set("#00ff00");
        view.apply();
        assertThat(rows()).endsWith("Trade " + hue(1) + " 0", " #00ff00 0");
        assertThat(view.colourProperty().get()).isEqualTo(hue(2));
    }

    @Test
    void whatIsBeingTypedForANewTrackStaysWhenAnotherDeskAddsOne() {
        view.nameEnProperty().set("Tra");
        programme.with(new Track(new Id<>("other"), Name.of("Other", ""), hue(1), 2));
        assertThat(view.nameEnProperty().get()).isEqualTo("Tra");
        assertThat(view.colourProperty().get()).isEqualTo(hue(2));
    }

    @Test
    void aChosenTrackIsRenamedAndColouredInOneChange() {
        view.choose(HEALTH.id());
        assertThat(view.isChanged()).isFalse();
        var before = programme.edits();
        view.nameEnProperty().set("Care");
        view.colourProperty().set("#654321");
        assertThat(view.isChanged()).isTrue();
        view.apply();
        assertThat(programme.edits()).isEqualTo(before + 1);
        assertThat(programme.state().get(HEALTH.id()))
                .isEqualTo(new Track(HEALTH.id(), Name.of("Care", "健康"), "#654321", 1));
        assertThat(view.isChanged()).isFalse();
        programme.open().undo();
        assertThat(view.nameEnProperty().get()).isEqualTo("Health");
    }

    @Test
    void leavingATrackKeepsWhatWasTypedIfItHasAName() {
        view.choose(HEALTH.id());
        view.nameEnProperty().set("Care");
        view.choose(ENERGY.id());
        assertThat(programme.state().get(HEALTH.id()).name().en()).isEqualTo("Care");
        assertThat(view.nameEnProperty().get()).isEqualTo("Energy");
        view.nameEnProperty().set("");
        view.nameZhProperty().set("");
        view.choose(HEALTH.id());
        assertThat(programme.state().get(ENERGY.id()).name()).isEqualTo(ENERGY.name());
    }

    @Test
    void whatIsTypedStaysWhileTheTracksMove() {
        view.choose(HEALTH.id());
        view.nameEnProperty().set("Car");
        view.move(-1);
        assertThat(rows()).startsWith("Health #123456 0");
        assertThat(view.nameEnProperty().get()).isEqualTo("Car");
        assertThat(view.canMove(-1)).isFalse();
        assertThat(view.canMove(1)).isTrue();
    }

    @Test
    void aDeletedTrackLeavesTheFormForANewOne() {
        assertThat(view.canMove(1)).isFalse();
        view.delete();
        assertThat(view.rows()).hasSize(2);
        view.choose(ENERGY.id());
        view.delete();
        assertThat(rows()).containsExactly("Health #123456 0");
        assertThat(view.chosenProperty().get()).isNull();
        assertThat(view.nameEnProperty().get()).isEmpty();
        assertThat(programme.activity("Forum").track()).isNull();
    }
}
