package org.hallwright.drawing.schedule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Track;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;

/// The order in which tracks are shown, and the colours in which they are drawn.
public final class TrackColours {
    /// What a hue is mixed with once each has been given away: first itself, then lighter and darker.
    private static final List<Shade> SHADES =
            List.of(new Shade(Ink.WHITE, 0), new Shade(Ink.WHITE, 0.4), new Shade(Ink.BLACK, 0.35));

    private record Shade(Ink with, double share) {}

    private TrackColours() {}

    public static List<Track> inOrder(ExhibitionState state) {
        return state.sorted(Track.class, Comparator.comparingInt(Track::order).thenComparing(Track::id));
    }

    /// The colour of the track at that place: its own, or the one by order.
    ///
    /// @return `#rrggbb`
    public static String drawn(List<Track> tracks, int place) {
        return Palette.screenLight().series(place, tracks.get(place).colour()).hex();
    }

    /// The first colour of the palette in which none of the tracks is drawn; once all are taken they come again.
    ///
    /// @return `#rrggbb`
    public static String unlike(List<Track> tracks) {
        var taken = new HashSet<String>();
        for (var i = 0; i < tracks.size(); i++) {
            taken.add(drawn(tracks, i));
        }
        var all = offered();
        return all.stream()
                .filter(colour -> !taken.contains(colour))
                .findFirst()
                .orElse(all.get(tracks.size() % all.size()));
    }

    /// The colours among which a new track finds its own, the plain hues first.
    ///
    /// @return each `#rrggbb`
    public static List<String> offered() {
        var hues = Palette.screenLight().hues();
        return SHADES.stream()
                .flatMap(shade -> hues.stream().map(hue -> hue.mixed(shade.with(), shade.share())))
                .map(Ink::hex)
                .toList();
    }
}
