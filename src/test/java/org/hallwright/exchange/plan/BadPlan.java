package org.hallwright.exchange.plan;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Plan files that are wrong, each in one way, and what is to be said of each: as an import, as a command, and in
/// the preview of the window.
public enum BadPlan {
    AN_OUTLINE_THAT_CROSSES_ITSELF(
            "plan-outlines-crossed", 0, "crossed.geojson", geo("[[0,0],[6,6],[6,0],[0,9],[0,0]]")),
    A_HALL_THAT_CROSSES_ITSELF(
            "plan-outlines-crossed", 0, "hall.dxf", Dxf.with(outline("HALL", 0, 0, 60, 40, 60, 0, 0, 50), booth(4, 3))),
    A_BOOTH_WITHOUT_AN_AREA("plan-shapes-refused", 1, "flat.geojson", geo("[[0,0],[3,0],[6,0],[0,0]]")),
    A_DRAWN_BOOTH_WITHOUT_AN_AREA(
            "plan-shapes-refused", 1, "flat.dxf", Dxf.with(outline("BOOTH", 0, 0, 3, 0, 6, 0), booth(9, 3))),
    A_HALL_WITHOUT_AN_AREA(
            "plan-shapes-refused",
            1,
            "flathall.geojson",
            "{\"units\":\"m\",\"features\":["
                    + Plans.polygon("'element':'hall','code':'H'", "[[0,0],[30,0],[60,0],[0,0]]") + ","
                    + Plans.box("'number':'A1','hall':'H'", 20, 0, 3, 3) + "]}"),
    A_DRAWN_HALL_WITHOUT_AN_AREA(
            "plan-shapes-refused",
            1,
            "flathall.dxf",
            Dxf.with(outline("HALL", 0, 0, 30, 0, 60, 0), booth(0, 3), booth(9, 3))),
    A_THEMED_AREA_WITHOUT_AN_AREA(
            "plan-shapes-refused",
            1,
            "flatarea.geojson",
            "{\"units\":\"m\",\"features\":[{\"properties\":{\"element\":\"themed-area\",\"code\":\"T1\"}},"
                    + Plans.polygon("'element':'area-patch','area':'T1','hall':'H'", "[[0,0],[9,9],[18,18],[0,0]]")
                    + "," + Plans.box("'number':'A1','hall':'H'", 20, 0, 3, 3) + "]}"),
    BOOTHS_OUTSIDE_THE_HALL(
            "plan-outside-hall", 0, "outside.dxf", Dxf.with(Dxf.box("HALL", 0, 0, 20, 20), booth(2, 3), booth(30, 3))),
    A_NUMBER_TWICE("plan-number-twice", 0, "twice.csv", "number,x_m,y_m,width_m,depth_m\nA1,0,0,3,3\nA1,9,0,3,3\n"),
    ENTITIES_FROM_ELSEWHERE(
            "plan-entities-dropped",
            0,
            "entities.svg",
            "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<svg xmlns='http://www.w3.org/2000/svg'><rect id='A1' width='9' height='9'/><text>&x;</text></svg>"),
    SCRIPTS(
            "plan-content-dropped",
            0,
            "script.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script>"
                    + "<image href='http://example.org/a.png' width='9' height='9'/><rect id='A1' width='9' height='9'/></svg>"),
    A_DRAWING_CUT_SHORT("plan-cut-short", 0, "cut.dxf", cut()),
    A_DRAWING_OF_A_HUNDRED_MEGABYTES("exchange.too-large", 3, "huge.dxf", ""),
    A_DRAWING_THAT_UNFOLDS("exchange.too-many-shapes", 3, "bomb.dxf", bomb()),
    COORDINATES_THAT_ARE_NO_NUMBERS(
            "plan-coordinates-broken", 1, "nan.dxf", Dxf.with(outline("BOOTH", 0, 0, 3, "NaN", 3, 3), booth(9, 3))),
    COORDINATES_BEYOND_ALL_NUMBERS(
            "plan-coordinates-broken", 1, "inf.dxf", Dxf.with(outline("BOOTH", 0, 0, 3, "1e400", 3, 3), booth(9, 3))),
    A_PICTURE_WITHOUT_NUMBERS(
            "plan-coordinates-broken",
            1,
            "nan.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' width='60m' height='40m' viewBox='0 0 60 40'>"
                    + "<rect id='A1' x='NaN' width='3' height='3'/><rect id='A2' x='9' width='3' height='3'/></svg>"),
    A_CORNER_WITHOUT_NUMBERS(
            "plan-coordinates-broken",
            1,
            "corner.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' width='60m' height='40m' viewBox='0 0 60 40'>"
                    + "<polygon id='A1' points='0,0 3,Infinity 3,3 0,3'/><rect id='A2' x='9' width='3' height='3'/></svg>"),
    COORDINATES_WITHOUT_END("plan-shapes-refused", 1, "far.geojson", geo("[[0,0],[1e300,0],[0,1e300],[0,0]]")),
    NUMBERS_THAT_ARE_NO_JSON("exchange.broken-json", 3, "nan.geojson", geo("[[NaN,0],[3,0],[3,3]]")),
    ROWS_WITHOUT_A_PLACE(
            "plan-rows-placeless", 1, "rows.csv", "number,x_m,y_m,width_m,depth_m\nA1,NaN,0,3,3\nA2,Infinity,0,3,3\n"),
    FEET_READ_AS_METRES("plan-unit-suspicious", 0, "feet.dxf", Dxf.with(booth(0, 10), booth(20, 10)), "ft"),
    FEET_READ_AS_METRES_IN_A_TABLE(
            "plan-unit-suspicious", 0, "feet.csv", "number,x,y,width,depth\nA1,0,0,10,10\nA2,20,0,10,10\n", "ft"),
    FEET_CALLED_METRES_IN_A_TABLE(
            "plan-unit-suspicious",
            0,
            "feet_m.csv",
            "number,x_m,y_m,width_m,depth_m\nA1,0,0,10,10\nA2,20,0,10,10\n",
            "ft"),
    FEET_READ_AS_METRES_IN_A_MAP(
            "plan-unit-suspicious",
            0,
            "feet.geojson",
            "{\"features\":[" + Plans.box("'number':'A1'", 500, 0, 10, 10) + ","
                    + Plans.box("'number':'A2'", 520, 0, 10, 10) + "]}",
            "ft"),
    FEET_CALLED_METRES_IN_A_MAP(
            "plan-unit-suspicious",
            0,
            "feet_m.geojson",
            "{\"units\":\"m\",\"features\":[" + Plans.box("'number':'A1'", 0, 0, 10, 10) + ","
                    + Plans.box("'number':'A2'", 20, 0, 10, 10) + "]}",
            "ft"),
    FEET_IN_A_PICTURE(
            "plan-scale-guessed",
            0,
            "feet.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'><rect id='A1' width='10' height='10'/>"
                    + "<rect id='A2' x='20' width='10' height='10'/></svg>",
            "ft"),
    CENTIMETRES_READ_AS_MILLIMETRES(
            "plan-unit-suspicious",
            0,
            "cm.dxf",
            Dxf.with(booth(0, 300), booth(9000, 300)).unit(4),
            "cm"),
    MILLIMETRES_READ_AS_CENTIMETRES(
            "plan-unit-suspicious",
            0,
            "mm.dxf",
            Dxf.with(booth(0, 3000), booth(9000, 3000)).unit(5),
            "mm"),
    INCHES_READ_AS_CENTIMETRES(
            "plan-unit-suspicious",
            0,
            "in.dxf",
            Dxf.with(booth(0, 120), booth(900, 120)).unit(5),
            "in"),
    A_HOUSE_OF_LESS_THAN_A_METRE(
            "plan-size-suspicious",
            0,
            "house.dxf",
            Dxf.with(Dxf.line("WALL", 0, 0, 800, 0), Dxf.line("EXIT", 100, 0, 136, 0))
                    .unit(4),
            "in"),
    A_DRAWING_WITHOUT_A_PLAN("plan-nothing-found", 0, "logo.dxf", Dxf.with(Dxf.line("LOGO", 0, 0, 9, 9))),
    SOMETHING_ELSE("exchange.broken-dxf", 3, "letter.dxf", "Dear Sir or Madam\nplease find\n");

    private static final long HUNDRED_MEGABYTES = 101_000_000;

    private final String rule;
    private final int exit;
    private final String name;
    private final String text;
    private final List<String> answers;

    BadPlan(String rule, int exit, String name, Dxf dxf, String... answers) {
        this(rule, exit, name, dxf.text(), answers);
    }

    BadPlan(String rule, int exit, String name, String text, String... answers) {
        this.rule = rule;
        this.exit = exit;
        this.name = name;
        this.text = text;
        this.answers = List.of(answers);
    }

    private static String geo(String ring) {
        return "{\"units\":\"m\",\"features\":[" + Plans.polygon("'number':'A1','hall':'H'", ring) + ","
                + Plans.box("'number':'A2','hall':'H'", 20, 0, 3, 3) + "]}";
    }

    private static String booth(double x, double side) {
        return Dxf.box("BOOTH", x, 0, side, side);
    }

    /// @param xy corners one after another, numbers or not
    private static String outline(String layer, Object... xy) {
        var pairs = new StringBuilder("0|LWPOLYLINE|8|" + layer + "|70|1");
        for (var i = 0; i < xy.length; i += 2) {
            pairs.append("|10|").append(xy[i]).append("|20|").append(xy[i + 1]);
        }
        return pairs.toString();
    }

    private static String cut() {
        var whole = Dxf.with(booth(0, 3), booth(9, 3)).text();
        return whole.substring(0, whole.lastIndexOf("LWPOLYLINE") + 60);
    }

    private static String bomb() {
        var bomb = new Dxf().block("b0", Dxf.line("WALL", 0, 0, 1, 1));
        for (var i = 1; i < 12; i++) {
            bomb.block("b" + i, "0|INSERT|8|0|2|b" + (i - 1) + "|70|50|71|50|44|1|45|1|10|0|20|0");
        }
        return bomb.add("0|INSERT|8|0|2|b11|10|0|20|0").text();
    }

    /// Of the problem, or of the refusal.
    public String rule() {
        return rule;
    }

    /// Whether the file cannot be taken in at all.
    public boolean isRefused() {
        return rule.startsWith("exchange.");
    }

    /// With which the command ends.
    public int exit() {
        return exit;
    }

    /// The unit that is offered first; none where the unit is not in question.
    public List<String> answers() {
        return answers;
    }

    /// Writes the file.
    public Path in(Path folder) {
        var path = folder.resolve(name);
        try {
            if (this != A_DRAWING_OF_A_HUNDRED_MEGABYTES) {
                return Files.write(path, text.getBytes(StandardCharsets.UTF_8));
            }
            try (var file = new RandomAccessFile(path.toFile(), "rw")) {
                file.setLength(HUNDRED_MEGABYTES);
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
