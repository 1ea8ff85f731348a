package org.hallwright.drawing.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class TrackColoursTest {
    private static Track track(int order, String colour) {
        return new Track(new Id<>("t" + order), Name.of("Track " + order, ""), colour, order);
    }

    @Test
    void eachNewTrackIsUnlikeAllBeforeItUntilThirtySix() {
        var tracks = new ArrayList<Track>();
        var colours = new HashSet<String>();
        for (var i = 0; i < 36; i++) {
            var colour = TrackColours.unlike(tracks);
            assertThat(colours.add(colour)).as("track %s", i).isTrue();
            tracks.add(track(i, colour));
        }
        assertThat(TrackColours.offered()).doesNotHaveDuplicates().hasSameElementsAs(colours);
        assertThat(TrackColours.unlike(tracks)).isIn(colours);
    }

    @Test
    void whatIsDrawnByOrderIsTakenAndAnOwnColourTooInCapitals() {
        var second = TrackColours.offered().get(1);
        var tracks = List.of(track(0, ""), track(1, second.toUpperCase(java.util.Locale.ROOT)));
        assertThat(TrackColours.drawn(tracks, 0))
                .isEqualTo(TrackColours.offered().get(0));
        assertThat(TrackColours.unlike(tracks)).isEqualTo(TrackColours.offered().get(2));
    }
}
