package org.hallwright.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.PointsReason;
import org.hallwright.domain.roster.duplicate.JoinedField;
import org.hallwright.domain.value.Composite;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.store.codec.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordWordsTest {
    private static final Booth BOOTH =
            Booth.shell(new Id<>("b"), new Id<>("h"), "A101", Footprint.rectangle(1.5, 2, 3, 4));
    private static final Exhibitor FIRM = Exhibitor.named(new Id<>("e"), Name.of("Bohai Steel", "渤海钢铁"));
    private static final ExhibitionState STATE = ExhibitionState.of(List.of(
            Hall.rectangular(new Id<>("h"), "H1", Name.NONE, 60, 40),
            new Category(new Id<>("c"), null, "steel", Name.of("Steel trade", "钢铁")),
            BOOTH,
            FIRM));

    private static RecordWords words(Language language) {
        return new RecordWords(Messages.of(language), new Formats(language), List.of(STATE));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindAndEveryFieldHasAWord(Language language) {
        var words = words(language);
        var bundle = Messages.of(language).bundle();
        Kinds.classes().forEach((name, kind) -> {
            assertThat(bundle.containsKey("record." + name)).as(name).isTrue();
            for (var component : kind.getRecordComponents()) {
                var path = component.getName();
                if (!path.equals("id") && !path.equals("custom")) {
                    if (!path.equals("request")) {
                        assertThat(words.field(path)).as(name + " " + path).doesNotContain("!");
                    }
                    if (Composite.class.isAssignableFrom(component.getType())) {
                        for (var part : component.getType().getRecordComponents()) {
                            assertThat(words.field(path + "." + part.getName()))
                                    .as(name + " " + path)
                                    .doesNotContain("!");
                        }
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void recordsAndValuesAreToldInTheLanguage(Language language) {
        var words = words(language);
        var chinese = language == Language.ZH;
        var let = new Assignment(new Id<>("a"), BOOTH.id(), FIRM.id(), AssignmentState.OFFERED, "", false);
        assertThat(words.name(BOOTH)).isEqualTo("A101");
        assertThat(words.name(let)).contains("A101", chinese ? "渤海钢铁" : "Bohai Steel");
        assertThat(words.value(BoothKind.RAW_SPACE)).isEqualTo(chinese ? "光地" : "Raw space");
        assertThat(words.value(FirePoint.Kind.SHUTTER)).isEqualTo(chinese ? "防火卷帘" : "Fire shutter");
        assertThat(words.value(BOOTH.footprint())).contains("3", "4", "1.5", "2");
        assertThat(words.value(List.of(FIRM.id(), new Id<Exhibitor>("gone"))))
                .isEqualTo(chinese ? "渤海钢铁, 已删除的记录" : "Bohai Steel, something deleted");
        assertThat(words.value(List.of())).isEqualTo(chinese ? "无" : "nothing");
        assertThat(words.value("a\n b")).isEqualTo("a b");
    }

    @Test
    void codesAndRecordsOfAnExhibitorAreToldInWords() {
        var words = words(Language.EN);
        assertThat(words.value("country", "DE")).isEqualTo("Germany");
        assertThat(words.lines("province", "21")).isEqualTo("Liaoning");
        assertThat(words.value("request.area", 36.0)).contains("36", "m²");
        var day = LocalDate.of(2026, 5, 1);
        assertThat(words.lines(
                        "documents",
                        List.of(
                                new DocumentDue(Name.of("Stand drawing", ""), day, null),
                                new DocumentDue(Name.of("Insurance", ""), null, day))))
                .matches("Stand drawing · due .*1.*\nInsurance · received .*1.*");
        assertThat(words.lines(
                        "exhibits",
                        List.of(new Exhibit(Name.of("Robot", ""), ExhibitForm.LIVE_STREAM, "https://e.org"))))
                .isEqualTo("Robot · Live stream · https://e.org");
        assertThat(words.lines("points", List.of(new PointsEntry(null, "", 40, PointsReason.YEAR_ATTENDED, 4))))
                .isEqualTo("40 · Years attended");
        assertThat(words.lines("categories", List.of("steel", "c7"))).isEqualTo("Steel trade\nc7");
        assertThat(words.lines("notes", "")).isEmpty();
        assertThat(words.value("notes", "")).isEqualTo("nothing");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldOfAPairHasAHeading(Language language) {
        var headings = Stream.of(JoinedField.values())
                .map(field -> words(language).heading(field.path()))
                .toList();
        assertThat(headings).doesNotHaveDuplicates().noneMatch(String::isBlank);
        if (language == Language.EN) {
            assertThat(headings)
                    .allMatch(heading -> Character.isUpperCase(heading.charAt(0)))
                    .contains("Neighbours wished", "Area wished", "Name in English", "Received on");
        }
    }
}
