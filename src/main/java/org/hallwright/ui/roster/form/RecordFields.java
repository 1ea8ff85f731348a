package org.hallwright.ui.roster.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.roster.Exhibitor;
import org.jspecify.annotations.Nullable;

/// The fields of the form about what an exhibitor shows, owes in writing and earned points for, as they are typed.
///
/// What cannot be understood keeps what was; [#isSound] tells that there is some.
final class RecordFields {
    final ObservableList<LineDraft> exhibits = FXCollections.observableArrayList(LineDraft::parts);
    final ObservableList<LineDraft> documents = FXCollections.observableArrayList(LineDraft::parts);
    final ObservableList<LineDraft> own = FXCollections.observableArrayList(LineDraft::parts);
    final StringProperty attended = new SimpleStringProperty("");
    final StringProperty sponsorship = new SimpleStringProperty("");
    final StringProperty signed = new SimpleStringProperty("");
    final StringProperty received = new SimpleStringProperty("");

    private Set<String> headers = Set.of();

    List<Observable> all() {
        return List.of(exhibits, documents, own, attended, sponsorship, signed, received);
    }

    void fill(Exhibitor e) {
        exhibits.setAll(e.exhibits().stream().map(LineDraft::of).toList());
        documents.setAll(e.documents().stream().map(LineDraft::of).toList());
        headers = e.custom().keySet();
        own.setAll(e.custom().entrySet().stream()
                .map(field -> LineDraft.own(field.getKey(), field.getValue()))
                .toList());
        attended.set(
                String.join(", ", e.attended().stream().map(String::valueOf).toList()));
        sponsorship.set(
                e.sponsorship() == 0
                        ? ""
                        : java.math.BigDecimal.valueOf(e.sponsorship())
                                .stripTrailingZeros()
                                .toPlainString());
        signed.set(LineDraft.words(e.signed()));
        received.set(LineDraft.words(e.request().received()));
    }

    boolean isSound() {
        return years().isPresent()
                && money().isPresent()
                && LineDraft.day(signed.get()).isPresent()
                && LineDraft.day(received.get()).isPresent()
                && documents.stream().allMatch(LineDraft::isSound)
                && own.stream().allMatch(this::isSound);
    }

    private Optional<List<Integer>> years() {
        var words = Arrays.stream(attended.get().split("[,，;；、\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream().allMatch(word -> word.matches("\\d{4}"))
                ? Optional.of(words.stream().map(Integer::valueOf).toList())
                : Optional.empty();
    }

    private Optional<Double> money() {
        var plain = sponsorship.get().strip().replace(",", "");
        return plain.isEmpty()
                ? Optional.of(0.0)
                : plain.matches("\\d{1,12}(\\.\\d{1,2})?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }

    Exhibitor over(Exhibitor base) {
        var custom = new LinkedHashMap<String, String>();
        own.stream().filter(line -> isKept(line, base)).forEach(line -> custom.put(name(line), line.second.get()));
        return base.edit()
                .exhibits(exhibits.stream()
                        .filter(line -> !line.isBlank())
                        .map(LineDraft::exhibit)
                        .toList())
                .documents(documents.stream()
                        .filter(line -> !line.isBlank())
                        .map(LineDraft::document)
                        .toList())
                .custom(custom)
                .attended(years().orElse(base.attended()))
                .sponsorship(money().orElse(base.sponsorship()))
                .signed(day(signed, base.signed()))
                .request(
                        base.request().withReceived(day(received, base.request().received())))
                .build();
    }

    /// As in the table, a field without a value is none.
    private boolean isKept(LineDraft line, Exhibitor base) {
        var value = line.second.get();
        return value.equals(base.custom().get(name(line))) || !value.isBlank() && isNamed(line);
    }

    /// Headers of files stay as they are, blank or not.
    private String name(LineDraft line) {
        var typed = line.first.get();
        return headers.contains(typed) ? typed : typed.strip();
    }

    private boolean isNamed(LineDraft line) {
        return headers.contains(name(line)) || !name(line).isEmpty();
    }

    /// Whether a field of the user's own has a name, and no other has it too: one of them would be lost.
    boolean isSound(LineDraft ownField) {
        return ownField.second.get().isBlank()
                || isNamed(ownField)
                        && own.stream()
                                .filter(other -> other != ownField)
                                .noneMatch(other -> name(other).equals(name(ownField)));
    }

    private static @Nullable LocalDate day(StringProperty typed, @Nullable LocalDate otherwise) {
        var day = LineDraft.day(typed.get());
        return day.isPresent() ? day.get().orElse(null) : otherwise;
    }
}
