package org.hallwright.publish.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static Flow.Piece piece(double height, boolean withNext) {
        return new Flow.Piece(height, withNext, (sheet, y) -> {}, null);
    }

    @Test
    void noPieceEverReachesBelowThePageAndNoneIsLost() {
        var random = new Random(3);
        for (var round = 0; round < 200; round++) {
            var flow = new Flow();
            var count = 1 + random.nextInt(80);
            var head = piece(12, true);
            for (var i = 0; i < count; i++) {
                flow.add(piece(5 + random.nextInt(60), random.nextInt(6) == 0).under(head));
            }
            var pages = flow.pages(100, 40, 500);
            assertThat(pages.stream()
                            .flatMap(java.util.List::stream)
                            .filter(p -> p.piece() != head)
                            .count())
                    .isEqualTo(count);
            for (var page : pages) {
                var bottom = 0.0;
                for (var placed : page) {
                    assertThat(placed.y()).isGreaterThanOrEqualTo(bottom);
                    bottom = placed.y() + placed.piece().height();
                }
                assertThat(bottom).isLessThanOrEqualTo(512);
            }
        }
    }

    @Test
    void aHeadingStaysWithWhatFollows() {
        var flow = new Flow();
        flow.add(piece(80, false));
        flow.add(piece(15, true));
        flow.add(piece(30, false));
        var pages = flow.pages(0, 0, 100);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).hasSize(2);
    }

    @Test
    void aPageInsideASectionBeginsWithItsRunningHead() {
        var head = piece(10, true);
        var flow = new Flow();
        flow.add(piece(20, true));
        flow.add(piece(70, false).under(head));
        flow.add(piece(70, false).under(head));
        var pages = flow.pages(0, 0, 100);
        assertThat(pages.get(0)).hasSize(2);
        assertThat(pages.get(1).getFirst().piece()).isSameAs(head);
    }
}
