package org.hallwright.ui.kit.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.ui.kit.columns.ColumnMemory.Columns;
import org.hallwright.ui.kit.columns.TableSource.Kind;
import org.hallwright.ui.kit.columns.TableSource.Reading;
import org.junit.jupiter.api.Test;

/// A table with fields "name" and "town", which is known by its headers or by what the user says.
class TableSourceTest {
    private static final List<String> FIELDS = List.of("name", "town");

    private final Map<String, Columns> kept = new HashMap<>();
    private final ColumnMemory memory = new ColumnMemory(Map.of(), kept::putAll);
    private final List<TableForm<String>> asked = new ArrayList<>();
    private TableSource<String> source = source(false);
    private String text = "Who,town\nAnn,Ulm\n";

    private TableSource<String> source(boolean repeated) {
        return new TableSource<>(new Kind<>("test-", repeated, FIELDS, Function.identity()), memory, this::readAndShow);
    }

    private Reading<String, String> readAndShow() {
        var reading = source.read(source.said(), this::columns, (form, found) -> preview(form));
        source.show(reading);
        return reading;
    }

    private Reading<String, String> begin() {
        source.begin();
        return readAndShow();
    }

    private Optional<FoundColumns<String>> columns(TableForm<String> form) {
        var file = SourceFile.of("t.csv", text.getBytes(StandardCharsets.UTF_8));
        return Optional.of(FoundColumns.of(
                file,
                form,
                table -> table.headers().stream()
                        .map(h -> form.field(h, () -> Optional.of(h).filter(FIELDS::contains)))
                        .toList()));
    }

    private String preview(TableForm<String> form) {
        asked.add(form);
        var fields = columns(form).orElseThrow().fields();
        if (!fields.contains(Optional.of("name"))) {
            throw new UnreadableFile("exchange.no-names", "t.csv");
        }
        return fields.stream().map(f -> f.orElse("-")).collect(Collectors.joining(" "));
    }

    private SourceColumn<String> column(String header) {
        return source.shown().columns().stream()
                .filter(c -> c.header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String header, String field) {
        column(header).fieldProperty().set(Optional.of(field));
    }

    @Test
    void whatIsMissingIsSaidAndChosen() {
        var found = begin();
        assertThat(found.preview()).isNull();
        assertThat(found.refusal()).isNotNull();
        assertThat(column("Who").sample()).isEqualTo("Ann");
        assertThat(column("town").fieldProperty().get()).contains("town");

        choose("Who", "name");

        assertThat(asked.getLast().fields()).containsExactlyInAnyOrderEntriesOf(Map.of("Who", "name", "town", "town"));
        assertThat(readAndShow().preview()).isEqualTo("name town");
    }

    @Test
    void aFieldIsOneColumnsUnlessThereMayBeSeveral() {
        begin();
        choose("Who", "town");
        assertThat(column("town").fieldProperty().get()).isEmpty();

        source = source(true);
        begin();
        choose("Who", "town");
        assertThat(column("town").fieldProperty().get()).contains("town");
    }

    @Test
    void filesOfThatFormAreReadAlikeUntilMatchedAnew() {
        begin();
        choose("Who", "name");
        source.keeping().orElseThrow().run();
        assertThat(kept.keySet()).singleElement().asString().startsWith("test-");

        source = source(false);
        text = "Who,town\nBat,Bern\n";
        assertThat(begin().preview()).isEqualTo("name town");
        assertThat(source.shown().remembered().get()).isTrue();
        assertThat(column("Who").known()).isEqualTo(SourceColumn.Known.BY_USER);

        source.shown().matchAnew().run();
        assertThat(column("Who").fieldProperty().get()).isEmpty();
        assertThat(source.shown().remembered().get()).isFalse();
        assertThat(source.keeping()).as("nothing was said").isEmpty();
    }

    @Test
    void headersInAnotherCaseAreOfThatFormToo() {
        begin();
        choose("Who", "name");
        column("town").fieldProperty().set(Optional.empty());
        source.keeping().orElseThrow().run();

        source = source(false);
        text = "WHO,Town\nBat,Bern\n";
        assertThat(begin().preview()).isEqualTo("name -");
        assertThat(column("Town").fieldProperty().get()).isEmpty();
    }

    @Test
    void theTableIsShownAlsoWhereItCannotBeImportedYet() {
        begin();
        assertThat(Objects.requireNonNull(source.shown().table().get()).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly("Ann", "Ulm"));
        source.begin();
        assertThat(source.shown().table().get()).isNull();
    }

    @Test
    void severalColumnsOfOneFieldAreRememberedAndSoIsTheRowOfHeaders() {
        source = source(true);
        text = "Our list,,\nWho,And,town\nAnn,Bat,Ulm\n";
        begin();
        source.shown().choice().headerRowProperty().set(2);
        choose("Who", "name");
        choose("And", "name");
        source.keeping().orElseThrow().run();

        source = source(true);
        assertThat(begin().preview()).isEqualTo("name name town");
        assertThat(source.shown().choice().headerRowProperty().get()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadAsTheUserSaysIsToldAndCanBeSaidOtherwise() {
        text = "name,town\nAnn,Ulm\n";
        begin();
        source.shown().choice().encodingProperty().set("no such encoding");
        var refused = source.read(source.said(), this::columns, (form, found) -> preview(form));
        assertThat(refused.refusal()).isNotNull();
        source.shown().choice().encodingProperty().set("UTF-8");
        assertThat(readAndShow().preview()).isEqualTo("name town");
    }

    @Test
    void aFileThatIsNothingIsRefusedAtOnce() {
        text = "";
        assertThatThrownBy(this::begin).isInstanceOf(UnreadableFile.class);
    }
}
