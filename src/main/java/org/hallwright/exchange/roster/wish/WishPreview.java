package org.hallwright.exchange.roster.wish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Fields;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// What reading forms that came back will do, before it is done: one change for all of them.
public record WishPreview(List<Form> forms, Change change) {
    public WishPreview {
        forms = List.copyOf(forms);
    }

    /// What becomes of one file.
    ///
    /// @param before null where the exhibitor is gone, or the file is no form of this exhibition
    /// @param after null likewise
    /// @param fields paths of the fields that change, see [Fields]
    public record Form(
            String file,
            @Nullable Exhibitor before,
            @Nullable Exhibitor after,
            List<String> fields,
            List<Problem> problems) {
        public Form {
            fields = List.copyOf(fields);
            problems = List.copyOf(problems);
        }
    }

    /// All that is wrong with any of the files.
    public List<Problem> problems() {
        return forms.stream().flatMap(form -> form.problems().stream()).toList();
    }

    /// How many exhibitors change.
    public int updated() {
        return change.edits().size();
    }

    /// @param today the day on which requests are received
    public static WishPreview of(
            List<WishReturn> returns, ExhibitionState state, Exhibition exhibition, boolean isOver, LocalDate today) {
        var options = new WishOptions(state, isOver);
        var after = new LinkedHashMap<Id<Exhibitor>, Exhibitor>();
        var forms = new ArrayList<Form>();
        for (var form : returns) {
            forms.add(of(form, state, exhibition, options, after, today));
        }
        var builder = new ChangeBuilder(state);
        after.values().forEach(builder::put);
        var changed = builder.build(Label.of("change.read-wishes", 0)).edits().size();
        var label = changed == 1
                ? Label.of(
                        "change.read-wish",
                        after.values().stream()
                                .filter(e -> !e.equals(state.get(e.id())))
                                .findFirst()
                                .orElseThrow()
                                .name())
                : Label.of("change.read-wishes", changed);
        return new WishPreview(forms, builder.build(label));
    }

    private static Form of(
            WishReturn form,
            ExhibitionState state,
            Exhibition exhibition,
            WishOptions options,
            Map<Id<Exhibitor>, Exhibitor> after,
            LocalDate today) {
        if (!form.exhibition().equals(exhibition.id().value())) {
            return refused(form, "wish-foreign");
        }
        var id = new Id<Exhibitor>(form.exhibitor());
        var before = state.find(id).filter(Exhibitor.class::isInstance);
        if (before.isEmpty()) {
            return refused(form, "wish-gone");
        }
        if (after.containsKey(id)) {
            return refused(form, "wish-twice");
        }
        var reading = new WishReading(form, before.get(), state, options);
        var read = reading.read(today);
        after.put(id, read);
        var was = Fields.of(before.get());
        var fields = new ArrayList<String>();
        Fields.of(read).forEach((path, value) -> {
            if (!java.util.Objects.equals(value, was.get(path))) {
                fields.add(path);
            }
        });
        return new Form(form.file(), before.get(), read, fields, reading.problems());
    }

    private static Form refused(WishReturn form, String rule) {
        var problem = Problem.of(Severity.BLOCKER, rule, Where.row(1, form.file()), form.file());
        return new Form(form.file(), null, null, List.of(), List.of(problem));
    }
}
