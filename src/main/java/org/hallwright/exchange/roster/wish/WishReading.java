package org.hallwright.exchange.roster.wish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.booth.BoothCell;
import org.hallwright.exchange.roster.wish.WishRow.Kind;
import org.jspecify.annotations.Nullable;

/// Reads the answers of one form over the exhibitor as it is now: what was not answered anew stays, an answer that
/// means nothing is said and leaves what was.
final class WishReading {
    private final WishReturn form;
    private final Exhibitor now;
    private final ExhibitionState state;
    private final WishOptions options;
    private final List<Problem> problems = new ArrayList<>();

    WishReading(WishReturn form, Exhibitor now, ExhibitionState state, WishOptions options) {
        this.form = form;
        this.now = now;
        this.state = state;
        this.options = options;
    }

    List<Problem> problems() {
        return problems;
    }

    /// @param today the day on which the request is received, where it had none
    Exhibitor read(LocalDate today) {
        sayWhatChangedHere();
        var old = now.request();
        var wish = new BoothRequest(
                area(old.area()),
                one(Kind.KIND, old.kind(), "wish-kind", w -> WishOptions.constant(BoothKind.class, w), null),
                orZero(one(Kind.OPEN_SIDES, old.openSides(), "wish-open-sides", WishOptions::sidesOf, 0)),
                one(
                        Kind.THEMED_AREA,
                        old.themedArea(),
                        "wish-themed-area",
                        w -> options.areaOf(w).map(a -> a.id()),
                        null),
                many(Kind.BOOTHS, old.booths(), this::booth),
                many(Kind.NEAR, old.near(), this::neighbour),
                many(Kind.AWAY, old.away(), this::neighbour),
                old.received());
        var country = one(Kind.COUNTRY, now.country(), "wish-country", WishOptions::countryOf, "");
        var read = now.edit()
                .request(wish.equals(old) || wish.received() != null ? wish : wish.withReceived(today))
                .fascia(fascia())
                .country(country == null ? "" : country)
                .contacts(lines(Kind.CONTACT, now.contacts(), this::contact))
                .exhibits(lines(Kind.EXHIBIT, now.exhibits(), this::exhibit));
        var notes = WishRow.of(Kind.NOTES);
        return (form.isAnswered(notes) ? read.notes(words(notes, 0)) : read).build();
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /// Lines that somebody here changed since the form went out, and that the form answers otherwise.
    private void sayWhatChangedHere() {
        var current = WishAnswers.of(now, state, options);
        form.before().forEach((row, then) -> {
            var here = current.get(row);
            if (here != null
                    && form.isAnswered(row)
                    && !here.equals(then)
                    && !here.equals(form.answers().get(row))) {
                say(
                        Severity.WARNING,
                        "wish-changed-here",
                        row,
                        0,
                        String.join(" ", here).strip());
            }
        });
    }

    private String words(WishRow row, int index) {
        return form.answers().getOrDefault(row, List.of()).get(index);
    }

    private void refuse(String rule, WishRow row, int index, String more) {
        say(Severity.BLOCKER, rule, row, index, more);
    }

    private void say(Severity severity, String rule, WishRow row, int index, String more) {
        var cell = form.cell(row, index);
        problems.add(Problem.of(
                severity,
                rule,
                Where.row(form.row(row), form.file() + " " + cell),
                form.file(),
                cell,
                words(row, index),
                more));
    }

    private double area(double old) {
        var row = WishRow.of(Kind.AREA);
        if (!form.isAnswered(row)) {
            return old;
        }
        var said = words(row, 0).replaceAll("(?i)\\s*(m2|m²|㎡|sqm|平方米|平米)$", "").replace(',', '.');
        if (said.isEmpty()) {
            return 0;
        }
        if (said.matches("\\d{1,5}(\\.\\d{1,6})?")) {
            return Double.parseDouble(said);
        }
        refuse("wish-area", row, 0, "");
        return old;
    }

    private <T> @Nullable T one(
            Kind kind, @Nullable T old, String rule, Function<String, Optional<T>> meaning, @Nullable T none) {
        var row = WishRow.of(kind);
        if (!form.isAnswered(row)) {
            return old;
        }
        if (words(row, 0).isEmpty()) {
            return none;
        }
        var meant = meaning.apply(words(row, 0));
        if (meant.isEmpty()) {
            refuse(rule, row, 0, "");
        }
        return meant.orElse(old);
    }

    private Name fascia() {
        var row = WishRow.of(Kind.FASCIA);
        return form.isAnswered(row) ? Name.of(words(row, 0), words(row, 1)) : now.fascia();
    }

    /// Hears of a word in a cell, and says what it means.
    private interface Meaning<T> {
        Optional<T> of(String word, WishRow row, int index);
    }

    private <T> List<T> many(Kind kind, List<T> old, Meaning<T> meaning) {
        var row = WishRow.of(kind);
        if (!form.isAnswered(row)) {
            return old;
        }
        var meant = new LinkedHashSet<T>();
        for (var i = 0; i < kind.answers(); i++) {
            var index = i;
            var parts = kind == Kind.BOOTHS
                    ? BoothCell.references(words(row, i))
                    : List.of(words(row, i).split("[;；\\n]"));
            parts.stream()
                    .map(String::strip)
                    .filter(w -> !w.isEmpty())
                    .forEach(word -> meaning.of(word, row, index).ifPresent(meant::add));
        }
        return List.copyOf(meant);
    }

    private Optional<Id<Booth>> booth(String word, WishRow row, int index) {
        var booth = options.index().find(word, "");
        if (booth.isEmpty()) {
            refuse("wish-booth", row, index, String.join(", ", options.index().nearest(word)));
        }
        return booth.map(Booth::id);
    }

    private Optional<Id<Exhibitor>> neighbour(String word, WishRow row, int index) {
        var key = NameKey.of(word);
        var found = state.all(Exhibitor.class).stream()
                .filter(e -> !e.id().equals(now.id()) && NameKey.of(e.name()).contains(key))
                .map(Exhibitor::id)
                .sorted()
                .findFirst();
        if (found.isEmpty()) {
            refuse("wish-neighbour", row, index, "");
        }
        return found;
    }

    private <T> List<T> lines(Kind kind, List<T> old, Function<WishRow, Optional<T>> meaning) {
        var lines = new ArrayList<@Nullable T>(old);
        for (var n = 1; form.answers().containsKey(new WishRow(kind, n)); n++) {
            var row = new WishRow(kind, n);
            while (lines.size() < n) {
                lines.add(null);
            }
            if (form.isAnswered(row)) {
                lines.set(n - 1, meaning.apply(row).orElse(null));
            }
        }
        return lines.stream()
                .<T>mapMulti((line, next) -> {
                    if (line != null) {
                        next.accept(line);
                    }
                })
                .toList();
    }

    private Optional<Contact> contact(WishRow row) {
        var contact = new Contact(words(row, 0), words(row, 1), words(row, 2), words(row, 3));
        return Optional.of(contact).filter(c -> !c.equals(new Contact("", "", "", "")));
    }

    private Optional<Exhibit> exhibit(WishRow row) {
        var name = Name.of(words(row, 0), words(row, 1));
        var said = words(row, 2);
        var form = WishOptions.constant(ExhibitForm.class, said);
        if (!said.isEmpty() && form.isEmpty()) {
            refuse("wish-exhibit-form", row, 2, "");
        }
        if (name.isEmpty()) {
            if (!said.isEmpty() || !words(row, 3).isEmpty()) {
                refuse("wish-exhibit-name", row, 0, "");
            }
            return Optional.empty();
        }
        return Optional.of(
                new Exhibit(name, form.orElse(ExhibitForm.PHYSICAL), Objects.requireNonNullElse(words(row, 3), "")));
    }
}
