package org.hallwright.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.exchange.TestFiles.text;
import static org.hallwright.exchange.schedule.Schedules.EMPTY;
import static org.hallwright.exchange.schedule.Schedules.only;
import static org.hallwright.exchange.schedule.Schedules.read;
import static org.hallwright.exchange.schedule.Schedules.rules;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Organiser;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.schedule.table.ScheduleField;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.form.TableForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of others, whatever their headers and notations.
class AnyHeadersTest {
    private static final When MORNING = When.of(LocalDateTime.of(2026, 9, 23, 9, 0), Duration.ofMinutes(90));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title,Date,Start time,End time,Venue,Type,Speakers\nForum,23/09/2026,9:00 am,10:30 am,Hall,forum,Ann Lee",
                "Titel;Datum;Uhrzeit;Saal;Art;Referenten\nForum;Mi, 23.9.2026;9.00 – 10.30 Uhr;Hall;forum;Ann Lee",
                "Titel;Tag;Von;Bis;Ort;Typ;Sprecher\nForum;23. September 2026;9 Uhr;10.30 Uhr;Hall;Forum;Ann Lee",
                "名称,时间,地点,类型,主讲人\nForum,2026年9月23日 上午9:00-上午10:30,Hall,论坛,Ann Lee",
                "活动,日期,开始,时长,会场,类型,嘉宾\nForum,9月23日,9时00分,90分钟,Hall,forum,Ann Lee",
                "Session,Day,Time,Duration,Room,Kind,Presenter\nForum,\"Sep 23, 2026\",09:00,1 h 30 min,Hall,FORUM,Ann Lee"
            })
    void theSameActivityIsReadFromEach(String table) {
        var preview = read(text("s.csv", table + "\n"));
        var activity = only(preview);
        assertThat(activity.when()).isEqualTo(MORNING);
        assertThat(activity.title().en()).isEqualTo("Forum");
        assertThat(activity.kind()).isEqualTo(ActivityKind.FORUM);
        assertThat(activity.rooms()).hasSize(1);
        assertThat(activity.people()).hasSize(1);
        assertThat(rules(preview)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title,Date,Start,Duration\nForum,,,90",
                "Titel;Dauer\nForum;1 h 30 min",
                "名称,日期,开始,结束\nForum,,9:00,10:30"
            })
    void whatHasALengthAndNoDateWaitsThatLong(String table) {
        var waiting = only(read(text("s.csv", table + "\n")));
        assertThat(waiting.when()).isNull();
        assertThat(waiting.length()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void aDateAndALengthOfAnotherKindOfFileWaitToo() {
        var frab = Schedules.xml(Schedules.event("1", "<title>Talk</title><duration>00:45</duration>"));
        assertThat(only(read(frab)).length()).isEqualTo(Duration.ofMinutes(45));
        var calendar = Schedules.calendar(Schedules.vevent("u", "SUMMARY:Talk", "DURATION:PT45M"));
        assertThat(only(read(calendar)).length()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void aColumnIsWhatTheUserSaysItIs() {
        var file =
                text("s.csv", "title,start,end,Guest of honour,room\nA,2026-09-23T09:00,2026-09-23T10:00,Ann Lee,B\n");
        var choice =
                new TableForm<>(TableOptions.FIND_OUT, Map.of("Guest of honour", ScheduleField.PEOPLE), Set.of("room"));
        var activity = only(ScheduleImport.read(file, choice, Schedules.SHOW.id(), EMPTY));
        assertThat(activity.people()).hasSize(1);
        assertThat(activity.rooms()).isEmpty();
        assertThat(only(read(file)).people()).isEmpty();
        assertThat(ScheduleImport.columns(file, choice).orElseThrow().fields())
                .extracting(field -> field.orElse(null))
                .containsExactly(
                        ScheduleField.TITLE, ScheduleField.START, ScheduleField.END, ScheduleField.PEOPLE, null);
    }

    @Test
    void aTableIsReadFromTheRowAndInTheEncodingThatTheUserSays() {
        var words = "Programme of the fair|2026\nApproved|Li Wei\ntitle|start\n开幕式|2026-09-23T09:00\n";
        var file = SourceFile.of("s.txt", words.getBytes(Charset.forName("GB18030")));
        var form = new TableForm<ScheduleField>(new TableOptions("", "GB18030", "|", 3), Map.of(), Set.of());

        assertThat(only(ScheduleImport.read(file, form, Schedules.SHOW.id(), EMPTY))
                        .title()
                        .zh())
                .isEqualTo("开幕式");
        var wrong = new TableForm<ScheduleField>(new TableOptions("", "GB18030", "|", 1), Map.of(), Set.of());
        assertThatThrownBy(() -> ScheduleImport.read(file, wrong, Schedules.SHOW.id(), EMPTY))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void speakersInColumnsOfTheirOwnBringTheirOrganisations() {
        var file = text(
                "s.csv",
                "Program,,,,Vortragende,\nTitel,Datum,Uhrzeit,Ort,1,2\n"
                        + "Eröffnung,23.9.2026,9:00,Saal,\"Elke Löffler, Institut, Bristol\",Dieter Reiter\n"
                        + "Abschluss,23.9.2026,10:00,Saal,Elke Löffler,\n");
        var state = Schedules.after(file, EMPTY);
        assertThat(state.all(Guest.class))
                .extracting(g -> g.name().en() + ": " + g.organisation().en())
                .containsExactlyInAnyOrder("Elke Löffler: Institut, Bristol", "Dieter Reiter: ");
    }

    @Test
    void homonymsAreToldApartByOrganisation() {
        var file = text(
                "s.csv",
                "title,start,end,speaker 1,speaker 2\n"
                        + "A,2026-09-23T09:00,2026-09-23T10:00,\"Wang Wei, Bank\",\"Wang Wei, University\"\n"
                        + "B,2026-09-23T11:00,2026-09-23T12:00,\"Wang Wei, Bank\",\n");
        var state = Schedules.after(file, EMPTY);
        assertThat(state.count(Guest.class)).isEqualTo(2);
        assertThat(read(file, state).toChange().isEmpty()).isTrue();
    }

    @Test
    void severalPeopleOfOneCellAreSeveralPeople() {
        var table = "title,start,end,speakers\nA,2026-09-23T09:00,2026-09-23T10:00,%s\n";
        assertThat(only(read(text("s.csv", table.formatted("\"Ann Lee, Bob Kim\""))))
                        .people())
                .hasSize(2);
        assertThat(only(read(text("s.csv", table.formatted("\"Ann Lee, head of research at ACME\""))))
                        .people())
                .hasSize(1);
        assertThat(only(read(text("s.csv", table.formatted("王芳、李娜；张三")))).people())
                .hasSize(3);
    }

    @Test
    void aTableWithoutEndsLetsEachLastUntilTheNextInItsRoom() {
        var preview = read(text(
                "s.csv",
                "title,start,room\nA,2026-09-23T09:00,X\nB,2026-09-23T09:20,X\nC,2026-09-23T09:10,Y\n"
                        + "D,2026-09-23T18:00,X\n"));
        assertThat(preview.activities())
                .extracting(a -> a.when().length().toMinutes())
                .containsExactly(20L, 60L, 60L, 60L);
        assertThat(rules(preview)).containsExactly("ends-assumed");
    }

    @Test
    void anEndAfterMidnightIsOnTheNextDay() {
        var preview = read(text("s.csv", "title,date,time\nParty,2026-09-23,22:00 - 2:00\n"));
        assertThat(only(preview).when()).isEqualTo(When.of(LocalDateTime.of(2026, 9, 23, 22, 0), Duration.ofHours(4)));
        assertThat(rules(preview)).isEmpty();
    }

    @Test
    void anExhibitionOfAMonthHasAFirstAndALastDay() {
        var preview = read(text("s.csv", "title,start date,end date\nArt,1.9.2026,30.9.2026\n"));
        assertThat(only(preview).when())
                .isEqualTo(new When(LocalDateTime.of(2026, 9, 1, 0, 0), LocalDateTime.of(2026, 10, 1, 0, 0)));
    }

    @Test
    void unclearDatesAreToldOnce() {
        var preview = read(text("s.csv", "title,date,time\nA,3/4/2026,9:00-10:00\nB,5/4/2026,9:00 to 10:00\n"));
        assertThat(preview.activities().getFirst().when().start()).isEqualTo("2026-04-03T09:00");
        assertThat(rules(preview)).containsExactly("dates-unclear");
    }

    @Test
    void organisersSeatsAndBuffersAreReadInChinese() {
        var activity = only(
                read(
                        text(
                                "s.csv",
                                "活动名称,开始时间,结束时间,主办单位,承办单位,预计人数,布置时间,直播,会场\n"
                                        + "论坛,2026-09-23 09:00,2026-09-23 10:30,商务部、文旅部,吉林省,300人,30分钟,https://live.example,一号厅；二号厅\n")));
        assertThat(activity.programme().organisers())
                .containsExactly(
                        new Organiser("host", Name.of("", "商务部")),
                        new Organiser("host", Name.of("", "文旅部")),
                        new Organiser("organiser", Name.of("", "吉林省")));
        assertThat(activity.audience()).isEqualTo(new Audience(0, Map.of(Sector.OTHER, 300)));
        assertThat(activity.setUpMinutes()).isEqualTo(30);
        assertThat(activity.programme().liveLink()).isEqualTo("https://live.example");
        assertThat(activity.rooms()).hasSize(2);
    }

    @Test
    void linksAreFoundInWhateverOrderTheRowsStand() {
        var file = text(
                "s.csv",
                "id,title,start,end,follows\nb,Tour,2026-09-23T11:00,2026-09-23T12:00,a+30\n"
                        + "a,Opening,2026-09-23T09:00,2026-09-23T10:00,\n");
        var state = Schedules.after(file, EMPTY);
        var tour = state.all(Activity.class).stream()
                .filter(a -> a.title().en().equals("Tour"))
                .findFirst()
                .orElseThrow();
        assertThat(tour.follows()).hasSize(1);
        assertThat(state.get(tour.follows().getFirst().activity()).title().en()).isEqualTo("Opening");
        assertThat(tour.follows().getFirst().minutes()).isEqualTo(30);
        assertThat(List.of(read(file, state).toChange().isEmpty())).containsExactly(true);
    }
}
