package org.hallwright.publish.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Distributes pieces over pages: no piece is cut, a heading stays with what follows, and a page that begins inside
/// a section begins with the section's running head.
public final class Flow {
    private final List<Piece> pieces = new ArrayList<>();

    /// Sets a piece on a sheet with its top at y.
    public interface Setting {
        void set(Sheet sheet, double y);
    }

    /// @param withNext whether it must stand on the same page as the next piece
    /// @param head what stands above it where it begins a page, null for nothing
    public record Piece(
            double height,
            boolean withNext,
            Setting setting,
            @Nullable Piece head) {
        public Piece under(Piece newHead) {
            return new Piece(height, withNext, setting, newHead);
        }
    }

    /// A piece with its place on the page.
    public record Placed(Piece piece, double y) {}

    public void add(Piece piece) {
        pieces.add(piece);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// @param firstTop where the first page's pieces begin
    /// @param top where those of the others do
    /// @param bottom where all end
    public List<List<Placed>> pages(double firstTop, double top, double bottom) {
        var pages = new ArrayList<List<Placed>>();
        var page = new ArrayList<Placed>();
        var y = firstTop;
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (y + kept(i) > bottom && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                y = top;
            }
            if (page.isEmpty() && piece.head() != null && !(pages.isEmpty() && i == 0)) {
                page.add(new Placed(piece.head(), y));
                y += piece.head().height();
            }
            page.add(new Placed(piece, y));
            y += piece.height();
        }
        pages.add(page);
        return pages;
    }

    /// The height of a piece with all that must stay with it.
    private double kept(int first) {
        var height = 0.0;
        for (var i = first; i < pieces.size(); i++) {
            height += pieces.get(i).height();
            if (!pieces.get(i).withNext()) {
                break;
            }
        }
        return height;
    }
}
