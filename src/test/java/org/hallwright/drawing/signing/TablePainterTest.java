package org.hallwright.drawing.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.schedule.signing.TablePlan.Batch;
import org.hallwright.domain.schedule.signing.TablePlan.Place;
import org.hallwright.domain.schedule.signing.TablePlan.Seat;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePainterTest {
    private static final double WIDTH = 760;

    private static List<String> drawn(Name signatory, Name party) {
        var seats = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new Seat(number, new Party(party, "", signatory)))
                .toList();
        var project = new Project(
                new Id<>("p"),
                "P1",
                Name.of("Plant", "工厂"),
                Name.NONE,
                Name.NONE,
                List.of(),
                null,
                ProjectState.PLANNED,
                "");
        var surface = new RecordingSurface(new Bounds(0, 0, WIDTH, TablePainter.HEIGHT), 1);
        var words = new TableWords(
                name -> name.zh().isEmpty() ? name.en() : name.zh(), it -> "", "open", "audience", "witnesses");
        new TablePainter(Palette.screenLight(), words, List.of())
                .paint(new Batch(1, null, List.of(new Place(1, project, seats))), List.of(), surface, 0, 0, WIDTH);
        return surface.words();
    }

    @ParameterizedTest
    @CsvSource({"季莫费·韦特罗夫,季莫费·|韦特罗夫", "帕维尔·克德林,帕维尔·|克德林", "徐建国,徐建国", "欧阳明轩,欧阳明轩"})
    void aChineseNameIsDividedAtItsDotAndNowhereElse(String name, String lines) {
        assertThat(drawn(new Name("", name), Name.of("Works", ""))).contains(lines.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"Yuan Minghang,Yuan|Minghang", "Konstantinov Alexander,Konstantinov|Alexander"})
    void aWordOfANameIsNotBroken(String name, String lines) {
        assertThat(drawn(Name.of(name, ""), Name.of("Works", ""))).contains(lines.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"Northern Manufacturing LLC,Manufacturing"})
    void aWordOfACompanyIsNotBroken(String company, String word) {
        assertThat(drawn(Name.of("Li Wei", ""), Name.of(company, "")))
                .anySatisfy(line -> assertThat(line.split(" ")).contains(word));
    }
}
