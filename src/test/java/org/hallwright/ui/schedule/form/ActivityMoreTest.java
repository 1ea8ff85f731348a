package org.hallwright.ui.schedule.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Media;
import org.hallwright.domain.schedule.Organiser;
import org.hallwright.domain.schedule.Sound;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.ui.schedule.form.ActivityMore.Link;
import org.hallwright.ui.schedule.form.ActivityMore.Speech;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityMoreTest {
    private static final Id<Guest> VICE_PREMIER = new Id<>("vice-premier");
    private static final Activity CEREMONY = ceremony();

    private final ActivityFormViewModel form = new ActivityFormViewModel(new Formats(Language.EN));
    private final ActivityMore more = form.more;

    private static Activity ceremony() {
        var bare = Activity.titled(
                new Id<>("opening"),
                Name.of("Opening ceremony", "开幕式"),
                ActivityKind.CEREMONY,
                When.of(LocalDateTime.of(2021, 9, 23, 9, 0), Duration.ofMinutes(60)),
                List.of());
        return bare.forAudience(new Audience(800, Map.of(Sector.GOVERNMENT, 300, Sector.MEDIA, 0)))
                .withProgramme(bare.programme()
                        .edit()
                        .agenda(List.of(
                                new AgendaItem(Name.of("Welcome", "致辞"), VICE_PREMIER, 10),
                                new AgendaItem(Name.of("Video address", "视频致辞"), null, 0)))
                        .organisers(List.of(new Organiser("host", Name.of("Jilin Province", "吉林省"))))
                        .language("zh")
                        .interpretation(List.of("en", "ru"))
                        .liveLink("studio 3")
                        .media(List.of(new Media("Slides", "https://expo.example/slides")))
                        .needs(List.of("Stage"))
                        .sound(Sound.LOUD)
                        .build())
                .edit()
                .follows(List.of(new Follows(new Id<>("rehearsal"), 15)))
                .series(new Id<>("first"))
                .build();
    }

    @BeforeEach
    void load() {
        form.load(CEREMONY);
    }

    private Activity applied() {
        return form.applyTo(CEREMONY);
    }

    @Test
    void whatIsLoadedIsShownAndNothingIsChanged() {
        assertThat(more.agenda.getFirst().minutes()).isEqualTo("10");
        assertThat(more.expected.get(Sector.GOVERNMENT).get()).isEqualTo("300");
        assertThat(more.capacity.get()).isEqualTo("800");
        assertThat(form.validProperty().get()).isTrue();
        assertThat(form.changedProperty().get()).isFalse();
        assertThat(applied()).isEqualTo(CEREMONY);
    }

    @Test
    void everyFieldIsAChange() {
        var changes = List.<Runnable>of(
                () -> more.agenda.removeLast(),
                () -> more.agenda.set(0, more.agenda.getFirst().bySpeaker(null)),
                () -> more.organisers.clear(),
                () -> more.language.set("en"),
                () -> more.interpretation.add("mn"),
                () -> more.capacity.set(""),
                () -> more.expected.get(Sector.GOVERNMENT).set("299"),
                () -> more.liveLink.set("https://live.example/1"),
                () -> more.media.clear(),
                () -> more.needs.add("Screens"),
                () -> more.sound.set(null),
                () -> more.follows.set(0, new Link(new Id<>("rehearsal"), "20")),
                () -> more.series.set(null));
        for (var change : changes) {
            form.load(CEREMONY);
            change.run();
            assertThat(form.changedProperty().get()).isTrue();
            assertThat(form.validProperty().get()).isTrue();
            assertThat(applied()).isNotEqualTo(CEREMONY);
        }
    }

    @Test
    void speechesAreSummedAndKeptInTheirNewOrder() {
        more.agenda.add(new Speech("Keynote", "主旨演讲", null, " 25 "));
        assertThat(more.agendaMinutes()).isEqualTo(35);

        more.agenda.setAll(List.copyOf(more.agenda).reversed());

        assertThat(applied().programme().agenda())
                .extracting(item -> item.title().en())
                .containsExactly("Keynote", "Video address", "Welcome");
        assertThat(applied().programme().agendaMinutes()).isEqualTo(35);
    }

    @Test
    void rowsLeftEmptyAreNothing() {
        more.agenda.add(Speech.NEW);
        more.organisers.add(new Organiser("host", Name.NONE));
        more.media.add(new Media("Only a title", ""));

        assertThat(form.validProperty().get()).isTrue();
        assertThat(applied()).isEqualTo(CEREMONY);
        assertThat(form.changedProperty().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "-1", "1441", "2.5"})
    void whatIsNoLengthOfASpeechIsSaid(String minutes) {
        more.agenda.add(new Speech("Keynote", "", null, minutes));

        assertThat(more.agendaProblemProperty().get()).isEqualTo("schedule.minutes-wrong");
        assertThat(form.validProperty().get()).isFalse();
    }

    @Test
    void aSpeechOfWhichOnlyTheLengthIsKnownIsSaid() {
        more.agenda.add(new Speech(" ", "", null, "5"));
        assertThat(more.agendaProblemProperty().get()).isEqualTo("schedule.speech-nameless");

        more.agenda.set(2, more.agenda.get(2).bySpeaker(VICE_PREMIER));
        assertThat(more.agendaProblemProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://live.example/a, ''",
        "rtmp://live.example/a, ''",
        "'', ''",
        "studio 3, ''",
        "studio 4, schedule.link-wrong",
        "live.example, schedule.link-wrong",
        "https://a b, schedule.link-wrong"
    })
    void aLiveLinkIsAnAddressUnlessItWasSoBefore(String typed, String problem) {
        more.liveLink.set("other");
        more.liveLink.set(typed);

        assertThat(more.linkProblemProperty().get()).isEqualTo(problem);
    }

    @Test
    void peopleAreCountedInDigitsOfAnyWidth() {
        more.expected.get(Sector.ENTERPRISE).set("１２０");
        assertThat(more.expectedTotal()).isEqualTo(420);
        assertThat(applied().audience().expected()).containsEntry(Sector.ENTERPRISE, 120);

        more.capacity.set("many");
        assertThat(more.audienceProblemProperty().get()).isEqualTo("schedule.people-wrong");
        assertThat(form.validProperty().get()).isFalse();
    }

    @Test
    void aGapThatIsNoNumberIsSaid() {
        more.follows.set(0, new Link(new Id<>("rehearsal"), "soon"));

        assertThat(more.followsProblemProperty().get()).isEqualTo("schedule.minutes-wrong");
        assertThat(form.validProperty().get()).isFalse();
    }

    @Test
    void whatNobodyTouchedStaysAsOthersHaveMadeIt() {
        var random = new Random(5);
        for (var i = 0; i < 100; i++) {
            form.load(CEREMONY);
            more.needs.add("Need " + i);
            var theirs = CEREMONY.programme().edit();
            var expected = theirs.language("ru").interpretation(List.of());
            if (random.nextBoolean()) {
                theirs.agenda(List.of(new AgendaItem(Name.of("Theirs", ""), null, random.nextInt(60))));
            }
            var other =
                    CEREMONY.withProgramme(expected.build()).forAudience(new Audience(random.nextInt(900), Map.of()));

            var over = form.applyTo(other);

            var needs = new ArrayList<>(CEREMONY.programme().needs());
            needs.add("Need " + i);
            assertThat(over)
                    .isEqualTo(other.withProgramme(
                            other.programme().edit().needs(needs).build()));
        }
    }
}
