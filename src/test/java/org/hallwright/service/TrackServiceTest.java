package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.activity;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.TrackColours;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackServiceTest {
    private static final Id<Track> ENERGY = new Id<>("energy");

    private OpenProgramme programme;
    private TrackService tracks;

    @BeforeEach
    void openWithTwoTracksWithoutColours(@TempDir Path folder) {
        programme = OpenProgramme.in(folder)
                .with(
                        new Track(ENERGY, Name.of("Energy", "能源"), "", 0),
                        new Track(new Id<>("health"), Name.of("Health", "健康"), "", 1),
                        activity("Forum", "09:00", 60, A).edit().track(ENERGY).build(),
                        activity("Talk", "10:00", 30, A));
        tracks = new TrackService(programme.open());
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private List<String> names() {
        return TrackColours.inOrder(programme.state()).stream()
                .map(track -> track.name().en())
                .toList();
    }

    private List<String> drawn() {
        var all = TrackColours.inOrder(programme.state());
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).name().en() + " " + TrackColours.drawn(all, i))
                .toList();
    }

    private String undoWords(Language language) {
        return Messages.of(language)
                .text(programme.open().nextUndo().orElseThrow().label());
    }

    @Test
    void aNewTrackIsTheLastAndHasAColourOfItsOwn() {
        var before = programme.edits();
        var id = tracks.add(Name.of("Trade", "贸易"), "");
        assertThat(names()).containsExactly("Energy", "Health", "Trade");
        assertThat(programme.state().get(id).colour())
                .isEqualTo(TrackColours.offered().get(2));
        assertThat(programme.edits()).isEqualTo(before + 1);
        assertThat(undoWords(Language.EN)).isEqualTo("Add track Trade");
        assertThat(undoWords(Language.ZH)).isEqualTo("添加专题 贸易");
        programme.open().undo();
        assertThat(names()).containsExactly("Energy", "Health");
    }

    @Test
    void theFirstTrackOfAllCanBeMade() {
        tracks.delete(ENERGY);
        tracks.delete(new Id<>("health"));
        var id = tracks.add(Name.of("Only", ""), "#123456");
        assertThat(programme.state().get(id)).isEqualTo(new Track(id, Name.of("Only", ""), "#123456", 0));
    }

    @Test
    void aTrackGetsOtherNamesAndAColourInOneChange() {
        tracks.edit(ENERGY, Name.of("Power", "电力"), "#abcdef");
        assertThat(programme.state().get(ENERGY)).isEqualTo(new Track(ENERGY, Name.of("Power", "电力"), "#abcdef", 0));
        assertThat(programme.activity("Forum").track()).isEqualTo(ENERGY);
        assertThat(undoWords(Language.EN)).isEqualTo("Edit track Power");
        programme.open().undo();
        assertThat(programme.state().get(ENERGY).name().en()).isEqualTo("Energy");
    }

    @Test
    void aMovedTrackAndThoseItPassesKeepTheirColours() {
        var colours = Set.copyOf(drawn());
        tracks.move(ENERGY, 99);
        assertThat(names()).containsExactly("Health", "Energy");
        assertThat(Set.copyOf(drawn())).isEqualTo(colours);
        programme.open().undo();
        assertThat(names()).containsExactly("Energy", "Health");
        assertThat(programme.state().get(ENERGY).colour()).isEmpty();
    }

    @Test
    void theActivitiesOfADeletedTrackStayAndOneUndoBringsAllBack() {
        var health = drawn().getLast();
        var before = programme.edits();
        tracks.delete(ENERGY);
        assertThat(names()).containsExactly("Health");
        assertThat(drawn()).containsExactly(health);
        assertThat(programme.state().all(Activity.class)).hasSize(2).allMatch(a -> a.track() == null);
        assertThat(programme.edits()).isEqualTo(before + 1);
        programme.open().undo();
        assertThat(names()).containsExactly("Energy", "Health");
        assertThat(programme.activity("Forum").track()).isEqualTo(ENERGY);
    }

    @Test
    void whatIsNoLongerThereIsPassedOver() {
        var before = programme.edits();
        var gone = new Id<Track>("gone");
        tracks.edit(gone, Name.of("Gone", ""), "");
        tracks.move(gone, 0);
        tracks.delete(gone);
        assertThat(programme.edits()).isEqualTo(before);
        assertThat(names()).containsExactly("Energy", "Health");
    }
}
