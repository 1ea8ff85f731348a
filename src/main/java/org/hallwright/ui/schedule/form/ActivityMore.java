package org.hallwright.ui.schedule.form;

import static org.hallwright.ui.schedule.form.ActivityFormViewModel.MOST_MINUTES;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Media;
import org.hallwright.domain.schedule.Organiser;
import org.hallwright.domain.schedule.Sound;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.schedule.form.field.WholeNumber;
import org.jspecify.annotations.Nullable;

/// What is said and wanted of an activity beside its title, time and place, as the user is writing it.
///
/// A field that nobody touched stays as it is in the activity that the rest is applied to. Rows left empty are
/// nothing. Problems are message keys, empty where there is none.
public final class ActivityMore {
    private static final int MOST_PEOPLE = 999_999;

    /// One point of the agenda, as typed.
    record Speech(String titleEn, String titleZh, @Nullable Id<Guest> speaker, String minutes) {
        static final Speech NEW = new Speech("", "", null, "");

        static Speech of(AgendaItem item) {
            return new Speech(item.title().en(), item.title().zh(), item.speaker(), shown(item.minutes()));
        }

        Speech bySpeaker(@Nullable Id<Guest> other) {
            return new Speech(titleEn, titleZh, other, minutes);
        }

        boolean isEmpty() {
            return titleEn.isBlank() && titleZh.isBlank() && speaker == null && minutes.isBlank();
        }

        /// 0 while no length is given, or none that is one.
        int length() {
            return Math.max(0, WholeNumber.of(minutes, MOST_MINUTES));
        }

        AgendaItem item() {
            return new AgendaItem(new Name(titleEn, titleZh), speaker, length());
        }
    }

    /// What must be over before, as typed.
    record Link(Id<Activity> activity, String minutes) {
        static Link of(Follows follows) {
            return new Link(follows.activity(), shown(follows.minutes()));
        }

        Follows follows() {
            return new Follows(activity, WholeNumber.of(minutes, MOST_MINUTES));
        }
    }

    final ObservableList<Speech> agenda = FXCollections.observableArrayList();
    final ObservableList<Organiser> organisers = FXCollections.observableArrayList();
    final StringProperty language = new SimpleStringProperty("");
    final ObservableList<String> interpretation = FXCollections.observableArrayList();
    final StringProperty capacity = new SimpleStringProperty("");
    final Map<Sector, StringProperty> expected = new EnumMap<>(Sector.class);
    final StringProperty liveLink = new SimpleStringProperty("");
    final ObservableList<Media> media = FXCollections.observableArrayList();
    final ObservableList<String> needs = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Sound> sound = new SimpleObjectProperty<>();
    final ObservableList<Link> follows = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Id<Activity>> series = new SimpleObjectProperty<>();

    private final ReadOnlyStringWrapper agendaProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper audienceProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper linkProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper followsProblem = new ReadOnlyStringWrapper("");
    private @Nullable Activity loaded;

    ActivityMore() {
        for (var sector : Sector.values()) {
            expected.put(sector, new SimpleStringProperty(""));
        }
    }

    /// Everything that the user can write here.
    Stream<Observable> fields() {
        return Stream.concat(
                Stream.of(
                        agenda,
                        organisers,
                        language,
                        interpretation,
                        capacity,
                        liveLink,
                        media,
                        needs,
                        sound,
                        follows,
                        series),
                expected.values().stream());
    }

    void load(Activity activity) {
        loaded = activity;
        var programme = activity.programme();
        agenda.setAll(speeches(activity));
        organisers.setAll(programme.organisers());
        language.set(programme.language());
        interpretation.setAll(programme.interpretation());
        capacity.set(shown(activity.audience().capacity()));
        expected.forEach((sector, field) -> field.set(expectedOf(activity, sector)));
        liveLink.set(programme.liveLink());
        media.setAll(programme.media());
        needs.setAll(programme.needs());
        sound.set(programme.sound());
        follows.setAll(links(activity));
        series.set(activity.series());
    }

    private static List<Speech> speeches(Activity activity) {
        return activity.programme().agenda().stream().map(Speech::of).toList();
    }

    private static List<Link> links(Activity activity) {
        return activity.follows().stream().map(Link::of).toList();
    }

    private static String expectedOf(Activity activity, Sector sector) {
        var count = activity.audience().expected().get(sector);
        return count == null ? "" : String.valueOf(count);
    }

    private static String shown(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    /// Says what is wrong; true where nothing is.
    boolean weigh() {
        var badSpeech = agenda.stream().anyMatch(s -> WholeNumber.isWrong(s.minutes(), MOST_MINUTES));
        var nameless = agenda.stream()
                .anyMatch(s ->
                        !s.isEmpty() && s.titleEn().isBlank() && s.titleZh().isBlank() && s.speaker() == null);
        agendaProblem.set(badSpeech ? "schedule.minutes-wrong" : nameless ? "schedule.speech-nameless" : "");
        var badCount = Stream.concat(Stream.of(capacity), expected.values().stream())
                .anyMatch(field -> WholeNumber.isWrong(field.get(), MOST_PEOPLE));
        audienceProblem.set(badCount ? "schedule.people-wrong" : "");
        linkProblem.set(isLink(liveLink.get()) ? "" : "schedule.link-wrong");
        var badGap = follows.stream().anyMatch(link -> WholeNumber.isWrong(link.minutes(), MOST_MINUTES));
        followsProblem.set(badGap ? "schedule.minutes-wrong" : "");
        return Stream.of(agendaProblem, audienceProblem, linkProblem, followsProblem)
                .allMatch(problem -> problem.get().isEmpty());
    }

    /// What an import brought is left alone, whatever it is.
    private boolean isLink(String typed) {
        var asLoaded = loaded != null && loaded.programme().liveLink().equals(typed);
        return asLoaded || typed.isBlank() || typed.strip().matches("[A-Za-z][A-Za-z0-9+.-]*://\\S+");
    }

    /// Minutes of all speeches.
    int agendaMinutes() {
        return agenda.stream().mapToInt(Speech::length).sum();
    }

    /// How many are expected over all sectors.
    int expectedTotal() {
        return expected.values().stream()
                .mapToInt(field -> Math.max(0, WholeNumber.of(field.get(), MOST_PEOPLE)))
                .sum();
    }

    /// The activity with what was typed here; only where nothing is wrong.
    Activity applyTo(Activity before) {
        var was = loaded == null ? before : loaded;
        var programme = before.programme().edit();
        if (!agenda.equals(speeches(was))) {
            programme.agenda(
                    agenda.stream().filter(s -> !s.isEmpty()).map(Speech::item).toList());
        }
        if (!organisers.equals(was.programme().organisers())) {
            programme.organisers(
                    organisers.stream().filter(o -> !o.name().isEmpty()).toList());
        }
        if (!media.equals(was.programme().media())) {
            programme.media(media.stream().filter(m -> !m.address().isEmpty()).toList());
        }
        if (!interpretation.equals(was.programme().interpretation())) {
            programme.interpretation(List.copyOf(interpretation));
        }
        if (!needs.equals(was.programme().needs())) {
            programme.needs(List.copyOf(needs));
        }
        programme.language(touched(
                language.get(), was.programme().language(), before.programme().language()));
        programme.liveLink(touched(
                liveLink.get(), was.programme().liveLink(), before.programme().liveLink()));
        programme.sound(
                touched(sound.get(), was.programme().sound(), before.programme().sound()));
        var edited = before.edit()
                .programme(programme.build())
                .audience(audience(was, before.audience()))
                .series(touched(series.get(), was.series(), before.series()));
        return (follows.equals(links(was))
                        ? edited
                        : edited.follows(follows.stream().map(Link::follows).toList()))
                .build();
    }

    private static <T extends @Nullable Object> T touched(T typed, T was, T now) {
        return java.util.Objects.equals(typed, was) ? now : typed;
    }

    private Audience audience(Activity was, Audience now) {
        var same = capacity.get().equals(shown(was.audience().capacity()))
                && expected.entrySet().stream().allMatch(e -> e.getValue().get().equals(expectedOf(was, e.getKey())));
        if (same) {
            return now;
        }
        var counts = new TreeMap<Sector, Integer>();
        expected.forEach((sector, field) -> {
            if (!field.get().isBlank()) {
                counts.put(sector, WholeNumber.of(field.get(), MOST_PEOPLE));
            }
        });
        return new Audience(WholeNumber.of(capacity.get(), MOST_PEOPLE), counts);
    }

    ReadOnlyStringProperty agendaProblemProperty() {
        return agendaProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty audienceProblemProperty() {
        return audienceProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty linkProblemProperty() {
        return linkProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty followsProblemProperty() {
        return followsProblem.getReadOnlyProperty();
    }
}
