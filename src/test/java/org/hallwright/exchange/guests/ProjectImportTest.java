package org.hallwright.exchange.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectImportTest {
    private static GuestsPreview read(String text, ExhibitionState state) {
        return ProjectImport.read(SourceFile.of("p.csv", text.getBytes(StandardCharsets.UTF_8)), state);
    }

    private static Project only(GuestsPreview read) {
        return ExhibitionState.EMPTY
                .apply(read.change())
                .all(Project.class)
                .iterator()
                .next();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "xlsx", "json"})
    void whatGoesOutComesBackEqualAndInOrder(String format) {
        for (var seed = 1; seed <= 5; seed++) {
            var state = ExhibitionState.of(entries(new Random(seed)));
            for (var language : Language.values()) {
                var file =
                        SourceFile.of("p." + format, TableWriter.write(GuestExport.projects(state, language), format));
                assertThat(ProjectImport.read(file, state).change().edits()).isEmpty();
                var back = ExhibitionState.EMPTY.apply(
                        ProjectImport.read(file, ExhibitionState.EMPTY).change());
                assertThat(back.all(Project.class)).containsExactlyInAnyOrderElementsOf(state.all(Project.class));
                assertThat(back.all(Activity.class))
                        .extracting(Activity::signings)
                        .containsExactlyInAnyOrderElementsOf(state.all(Activity.class).stream()
                                .map(Activity::signings)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.2亿           | 120000000    | ''
            3万             | 30000        | ''
            1.2 亿元        | 120000000    | CNY
            ￥1,200.50      | 1200.50      | CNY
            500万美元       | 5000000      | USD
            USD 5 million   | 5000000      | USD
            US$2.5bn        | 2500000000   | USD
            人民币3千万元   | 30000000     | CNY
            12,000,000 RUB  | 12000000     | RUB
            3.5万亿         | 3500000000000| ''""")
    void amountsAreReadAsPeopleWriteThem(String text, BigDecimal amount, String currency) {
        var read = read("Name,Amount\nPlant,\"" + text + "\"\n", ExhibitionState.EMPTY);
        assertThat(only(read).amount().amount()).isEqualByComparingTo(amount);
        assertThat(only(read).amount().currency()).isEqualTo(currency);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"about a lot", "1,2,3", "5-6亿", "1.2.3", "五亿", "12 bananas"})
    void whatIsNoAmountIsKeptWithTheNotes(String text) {
        var read = read("Name,Amount\nPlant,\"" + text + "\"\n", ExhibitionState.EMPTY);
        assertThat(only(read).amount()).isNull();
        assertThat(only(read).notes()).contains(text);
        assertThat(read.problems()).extracting(Problem::rule).containsExactly("cell-not-understood");
    }

    @Test
    void theUnitOfAHeaderCountsAndACurrencyWithoutAnAmountIsKept() {
        var read = read("项目名称,投资额（亿元）,币种\n电池,1.5,\n纺纱,,美元\n", ExhibitionState.EMPTY);
        var projects = ExhibitionState.EMPTY.apply(read.change()).all(Project.class);
        assertThat(projects).anySatisfy(p -> {
            assertThat(p.name().zh()).isEqualTo("电池");
            assertThat(p.amount().amount()).isEqualByComparingTo("150000000");
            assertThat(p.amount().currency()).isEqualTo("CNY");
        });
        assertThat(projects).anySatisfy(p -> assertThat(p.notes()).contains("USD"));
    }

    @Test
    void partiesAreReadWithTheirCountries() {
        var project =
                only(read("Name,Parties\nPlant,\"甲公司、乙公司;Third Ltd|丙|蒙古国|Bat;D|丁|Nowhere|\"\n", ExhibitionState.EMPTY));
        assertThat(project.parties())
                .containsExactly(
                        new Party(new Name("", "甲公司"), "", Name.NONE),
                        new Party(new Name("", "乙公司"), "", Name.NONE),
                        new Party(new Name("Third Ltd", "丙"), "MN", new Name("Bat", "")),
                        new Party(new Name("D", "丁"), "", Name.NONE));
        assertThat(project.notes()).contains("Nowhere");
    }

    @Test
    void theSameFileTwiceChangesNothingAndOneRowMovesOneProject() {
        var text = "Code,Name,Amount,Signed in,Order of signing\n1,A,3万,Signing,1\n2,B,,Signing,2\n3,C,x,Signing,3\n";
        var state =
                ExhibitionState.EMPTY.apply(read(text, ExhibitionState.EMPTY).change());
        assertThat(read(text, state).change().edits()).isEmpty();
        state = state.apply(read("Code,Name,Signed in,Order of signing\n3,C,Signing,1\n", state)
                .change());
        var codes = new ArrayList<String>();
        for (var id : state.all(Activity.class).iterator().next().signings()) {
            codes.add(state.get(id).code());
        }
        assertThat(codes).containsExactly("3", "1", "2");
    }

    private static List<Entry> entries(Random random) {
        var all = new ArrayList<Entry>();
        var ids = new ArrayList<Id<Project>>();
        for (var i = 0; i < 40; i++) {
            var id = new Id<Project>("p" + i);
            ids.add(id);
            all.add(new Project(
                    id,
                    "C" + i,
                    GuestImportTest.name(random),
                    GuestImportTest.name(random),
                    GuestImportTest.name(random),
                    List.of(
                            new Party(GuestImportTest.name(random), "CN", GuestImportTest.name(random)),
                            new Party(GuestImportTest.name(random), "", Name.NONE)),
                    i % 7 == 6 ? null : Money.of(random.nextLong(1L << 60), i % 2 == 0 ? "CNY" : "USD"),
                    ProjectState.values()[i % 4],
                    "note " + i));
        }
        Collections.shuffle(ids, random);
        all.add(Activity.titled(new Id<>("s1"), new Name("First", "一"), ActivityKind.SIGNING, null, List.of())
                .withSignings(ids.subList(0, 15)));
        all.add(Activity.titled(new Id<>("s2"), new Name("Second", "二"), ActivityKind.SIGNING, null, List.of())
                .withSignings(ids.subList(15, 30)));
        return all;
    }
}
