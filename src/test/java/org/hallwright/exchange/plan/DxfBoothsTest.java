package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.plan.Dxf.box;
import static org.hallwright.exchange.plan.Dxf.line;
import static org.hallwright.exchange.plan.Dxf.words;
import static org.hallwright.exchange.plan.Plans.booth;
import static org.hallwright.exchange.plan.Plans.read;

import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.plan.feature.PlanLayer;
import org.junit.jupiter.api.Test;

class DxfBoothsTest {
    @Test
    void aClosedOutlineWithOneNumberInsideIsABooth() {
        var preview = read(Dxf.with(box("0", 10, 20, 3, 6), words("T", "A101", 11.5, 23), words("T", "3x6", 11.5, 21))
                .file());
        assertThat(booth(preview, "A101").footprint()).isEqualTo(Footprint.rectangle(10, 20, 3, 6));
        assertThat(preview.booths()).isEqualTo(1);
        assertThat(preview.layers()).contains(new PlanLayer("0", 1, LayerKind.BOOTH));
    }

    @Test
    void anOutlineAroundOtherBoothsIsNoBooth() {
        var preview = read(Dxf.with(
                        box("BOOTH", 0, 0, 6, 3),
                        box("BOOTH", 0, 0, 3, 3),
                        box("BOOTH", 3, 0, 3, 3),
                        words("N", "1", 1, 1),
                        words("N", "2", 4, 1))
                .file());
        assertThat(preview.booths()).isEqualTo(2);
        assertThat(preview.notUnderstood())
                .containsExactly(new NotUnderstood("outline-of-several · BOOTH", 1, "line 33"));
    }

    @Test
    void aBoothWithoutANumberNeedsALayerForBooths() {
        assertThat(read(Dxf.with(box("标准展位", 0, 0, 3, 3)).file()).unlabelled()).isEqualTo(1);
        var unknown = read(Dxf.with(box("Layer7", 0, 0, 3, 3)).file());
        assertThat(unknown.booths()).isZero();
        assertThat(unknown.notUnderstood()).extracting(NotUnderstood::what).containsExactly("LWPOLYLINE · Layer7");
    }

    @Test
    void openOutlinesAreClosedUpToATolerance() {
        var nearly = "0|LWPOLYLINE|8|S|70|0|10|0|20|0|10|3|20|0|10|3|20|3|10|0|20|3|10|0.01|20|0.005";
        assertThat(booth(read(Dxf.with(nearly, words("S", "7", 1, 1)).file()), "7")
                        .footprint())
                .isEqualTo(Footprint.rectangle(0, 0, 3, 3));
        var open = "0|LWPOLYLINE|8|S|70|0|10|0|20|0|10|3|20|0|10|3|20|3|10|0|20|3|10|0|20|0.5";
        var left = read(Dxf.with(open, words("S", "7", 1, 1)).file());
        assertThat(left.booths()).isZero();
        assertThat(left.notUnderstood()).extracting(NotUnderstood::what).contains("LWPOLYLINE · S");
    }

    @Test
    void boothsThatShareTheirWallsAreFoundBetweenTheLines() {
        var preview = read(Dxf.with(
                        line("L", 0, 0, 9, 0),
                        line("L", 9.01, 3, 0, 3),
                        line("L", 0, 0, 0, 3),
                        line("L", 3, 0, 3, 3),
                        line("L", 6, 0, 6, 3),
                        line("L", 9, 0.005, 9, 3),
                        words("T", "B1", 1.5, 1.5),
                        words("T", "B2", 4.5, 1.5))
                .file());
        assertThat(preview.booths()).isEqualTo(2);
        assertThat(booth(preview, "B2").footprint()).isEqualTo(Footprint.rectangle(3, 0, 3, 3));
    }

    @Test
    void anOutlineThatIsDrawnTwiceIsOneBooth() {
        var preview = read(Dxf.with(box("S", 0, 0, 3, 3), box("S", 0, 0, 3, 3), words("S", "9", 1, 1))
                .file());
        assertThat(preview.booths()).isEqualTo(1);
        assertThat(preview.notUnderstood()).extracting(NotUnderstood::what).containsExactly("drawn-twice · S");
    }

    @Test
    void boothsOfABlockAreTurnedMirroredAndRepeated() {
        var dxf = new Dxf()
                .block("B", box("0", 0, 0, 3, 2))
                .add("0|INSERT|8|BOOTH|66|1|2|B|10|10|20|0|50|90")
                .add("0|ATTRIB|8|BOOTH|10|0|20|0|40|0.3|1|T1|72|1|74|2|11|9|21|1.5", "0|SEQEND")
                .add(
                        "0|INSERT|8|BOOTH|2|B|10|0|20|10|41|-1|70|2|44|5",
                        words("N", "M1", -1.5, 11),
                        words("N", "M2", 3.5, 11));
        var preview = read(dxf.file());
        assertThat(preview.notUnderstood()).isEmpty();
        assertThat(booth(preview, "T1").bounds().minX()).isEqualTo(8);
        assertThat(booth(preview, "T1").bounds().maxY()).isEqualTo(3);
        assertThat(booth(preview, "M1").footprint()).isEqualTo(Footprint.rectangle(-3, 10, 3, 2));
        assertThat(booth(preview, "M2").footprint()).isEqualTo(Footprint.rectangle(2, 10, 3, 2));
        assertThat(preview.layers())
                .containsExactly(new PlanLayer("BOOTH", 2, LayerKind.BOOTH), new PlanLayer("N", 2, LayerKind.SKIP));
    }

    @Test
    void aRoundFrontIsKeptAsManyCorners() {
        var round = "0|LWPOLYLINE|8|S|70|1|10|0|20|0|10|6|20|0|42|1|10|6|20|6|10|0|20|6";
        var booth = booth(read(Dxf.with(round, words("S", "9", 1, 1)).file()), "9");
        assertThat(booth.netArea()).isCloseTo(36 + Math.PI * 9 / 2, org.assertj.core.api.Assertions.within(0.05));
        assertThat(booth.footprint().outline().contains(new Point(8.9, 3))).isTrue();
    }

    @Test
    void aMirroredPlaneMirrorsItsPolyline() {
        var back = box("S", 10, 0, 3, 3) + "|210|0|220|0|230|-1";
        var preview = read(Dxf.with(back, words("S", "5", -11, 1)).file());
        assertThat(booth(preview, "5").footprint()).isEqualTo(Footprint.rectangle(-13, 0, 3, 3));
    }

    @Test
    void oldPolylinesAndSingleNumbersOfParagraphsAreRead() {
        var old = "0|POLYLINE|8|S|66|1|70|1|0|VERTEX|8|S|10|0|20|0|0|VERTEX|8|S|10|3|20|0|0|VERTEX|8|S|10|3|20|3"
                + "|0|VERTEX|8|S|10|0|20|3|0|SEQEND|8|S";
        var paragraph = "0|MTEXT|8|S|10|1.5|20|1.5|40|0.3|71|5|1|{\\fArial|b0;\\H1.2x;A-12}\\P3m\\U+00D73m\\PACME";
        var preview = read(Dxf.with(old, paragraph.replace("Arial|b0", "Arial")).file());
        assertThat(booth(preview, "A-12").footprint()).isEqualTo(Footprint.rectangle(0, 0, 3, 3));
    }

    @Test
    void theLargestOutlineAroundAllBoothsIsTheHall() {
        var preview = read(Dxf.with(
                        box("Layer9", -5, -5, 40, 30),
                        box("S", 0, 0, 3, 3),
                        box("S", 6, 0, 3, 3),
                        words("S", "1", 1, 1),
                        words("S", "2", 7, 1))
                .file());
        assertThat(Plans.halls(preview)).hasSize(1);
        assertThat(Plans.halls(preview).getFirst().outline().bounds().width()).isEqualTo(40);
    }
}
