package org.hallwright.drawing.plan.booth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Pattern;
import org.hallwright.drawing.plan.detail.PlanInks;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.mark.PlanMarks;
import org.hallwright.drawing.plan.mark.Tone;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.jspecify.annotations.Nullable;

/// Sorts booths into classes by what their colours say, and gives each class its fill.
///
/// Hues repeat after six, then with a pattern, so that classes differ also for colour-blind readers and in
/// print.
public final class BoothColours {
    /// Classes with a colour of their own; what is rarer shares one.
    private static final int MOST = 11;

    private static final int HUES = 6;
    private static final Pattern[] ROUNDS = {Pattern.NONE, Pattern.RISING, Pattern.FALLING, Pattern.CROSSED};

    private static final List<String> OPEN_SIDES =
            List.of("open-sides.0", "open-sides.1", "open-sides.2", "open-sides.3", "open-sides.4");

    private final Palette palette;
    private final PlanInks inks;
    private final ColourBy by;
    private @Nullable PlanSheet sheet;
    private @Nullable PlanMarks marks;
    private BoothClasses classes = new BoothClasses(List.of(), mark -> 0);

    public BoothColours(Palette palette, ColourBy by) {
        this.palette = palette;
        this.inks = new PlanInks(palette);
        this.by = by;
    }

    /// The classes of a sheet's booths; those of the last one are kept.
    public BoothClasses classes(PlanSheet newSheet, PlanMarks newMarks) {
        if (sheet != newSheet || marks != newMarks) {
            sheet = newSheet;
            marks = newMarks;
            classes = made(newSheet, newMarks);
        }
        return classes;
    }

    private BoothClasses made(PlanSheet of, PlanMarks with) {
        return switch (by) {
            case STATUS -> status();
            case KIND -> kind();
            case OPEN_SIDES -> openSides();
            case PAYMENT -> payment();
            case CHECK -> check(with);
            case THEMED_AREA -> areas(of);
            case COUNTRY -> countries(of);
            case CATEGORY -> categories(of);
            case PLAIN -> new BoothClasses(List.of(BoothClass.keyed("plan-element.booth", plain())), mark -> 0);
        };
    }

    private Ink white() {
        return palette.status(BoothStatus.AVAILABLE);
    }

    /// A little darker than the floor, so that aisles show.
    private Ink plain() {
        return palette.floor().mixed(palette.line(), palette.isDark() ? 0.22 : 0.12);
    }

    private BoothClasses status() {
        var all = Stream.of(BoothStatus.values())
                .map(status -> BoothClass.keyed(key("booth-status.", status), palette.status(status))
                        .with(
                                switch (status) {
                                    case HELD -> Pattern.RISING;
                                    case NON_INVENTORY -> Pattern.CROSSED;
                                    case AVAILABLE, PROPOSED, OFFERED, CONFIRMED -> Pattern.NONE;
                                }))
                .toList();
        return new BoothClasses(all, mark -> mark.status().ordinal());
    }

    private BoothClasses kind() {
        var all = Stream.of(BoothKind.values())
                .map(kind -> BoothClass.keyed(key("booth-kind.", kind), palette.kind(kind))
                        .with(kind == BoothKind.NON_INVENTORY ? Pattern.CROSSED : Pattern.NONE))
                .toList();
        return new BoothClasses(all, mark -> mark.booth().kind().ordinal());
    }

    private BoothClasses openSides() {
        var all = new ArrayList<BoothClass>();
        for (var sides = 0; sides < OPEN_SIDES.size(); sides++) {
            all.add(BoothClass.keyed(OPEN_SIDES.get(sides), palette.openSides(sides)));
        }
        return new BoothClasses(all, BoothMark::openSides);
    }

    private BoothClasses payment() {
        var all = new ArrayList<BoothClass>();
        for (var state : PaymentState.values()) {
            var pattern = state == PaymentState.UNPAID ? Pattern.RISING : Pattern.NONE;
            all.add(BoothClass.keyed(key("payment-state.", state), inks.payment(state))
                    .with(pattern));
        }
        all.add(nobody());
        return new BoothClasses(
                all,
                mark -> mark.exhibitor() == null
                        ? all.size() - 1
                        : mark.exhibitor().payment().ordinal());
    }

    private BoothClass nobody() {
        return BoothClass.keyed("colour-by.no-exhibitor", white());
    }

    private BoothClasses check(PlanMarks with) {
        var all = List.of(
                BoothClass.keyed(Tone.BLOCKER.key(), palette.soft(inks.tone(Tone.BLOCKER)))
                        .with(Pattern.CROSSED),
                BoothClass.keyed(Tone.WARNING.key(), palette.soft(inks.tone(Tone.WARNING)))
                        .with(Pattern.RISING),
                BoothClass.keyed(Tone.NOTE.key(), palette.soft(inks.tone(Tone.NOTE))),
                BoothClass.keyed("colour-by.nothing-found", white()));
        return new BoothClasses(
                all,
                mark -> with.on(mark.booth().id())
                        .filter(Tone::isFinding)
                        .map(Tone::ordinal)
                        .orElse(3));
    }

    private BoothClasses areas(PlanSheet of) {
        var all = new ArrayList<BoothClass>();
        for (var area : of.areas()) {
            var place = all.size();
            var fill = palette.soft(palette.series(place, area.colour()));
            all.add(BoothClass.named(of.name(area.name()), fill).with(round(place)));
        }
        all.add(BoothClass.keyed("plan-element.no-area", white()));
        return new BoothClasses(all, mark -> mark.area() < 0 ? all.size() - 1 : mark.area());
    }

    private BoothClasses countries(PlanSheet of) {
        return ranked(
                of.countries().all().stream()
                        .map(country -> BoothClass.ofCountry(country, white()))
                        .toList(),
                mark -> of.countries().placeOf(mark.exhibitor()));
    }

    private BoothClasses categories(PlanSheet of) {
        return ranked(
                of.categories().all().stream()
                        .map(category -> BoothClass.named(of.categoryName(category), white()))
                        .toList(),
                mark -> of.categories().placeOf(mark.exhibitor()));
    }

    /// The most frequent classes in colours of their own, then one for all others, then booths without
    /// exhibitors.
    private BoothClasses ranked(List<BoothClass> inOrder, Function<BoothMark, Integer> placeOf) {
        var most = inOrder.size() <= MOST + 1 ? inOrder.size() : MOST;
        var all = new ArrayList<BoothClass>();
        for (var i = 0; i < most; i++) {
            var like = inOrder.get(i);
            var fill = palette.soft(palette.series(i % HUES, ""));
            all.add(new BoothClass(like.key(), like.name(), like.country(), fill, round(i)));
        }
        all.add(BoothClass.keyed("colour-by.others", palette.status(BoothStatus.NON_INVENTORY)));
        all.add(nobody());
        return new BoothClasses(all, mark -> {
            if (mark.exhibitor() == null) {
                return most + 1;
            }
            var place = placeOf.apply(mark);
            return place < 0 || place >= most ? most : place;
        });
    }

    private static Pattern round(int place) {
        return ROUNDS[place / HUES % ROUNDS.length];
    }

    private static String key(String family, Enum<?> constant) {
        return family + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
