package org.hallwright.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.flywaydb.core.Flyway;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Committed;
import org.hallwright.store.codec.Encoded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database as the first version of the tables left it: rows and checksums are taken of JSON that was written
/// then, not of what the program writes now.
class OlderDatabaseTest {
    private static final Id<Exhibition> E3 = new Id<>("e3");
    private static final String EXHIBITION =
            "{\"batch\":\"BRAND\",\"city\":{\"en\":\"Changchun\"},\"code\":\"E3\",\"green\":true,"
                    + "\"grossArea\":70000.0,\"id\":\"e3\",\"name\":{\"en\":\"Expo\"},\"planRevision\":\"C\","
                    + "\"theme\":{},\"venue\":{},\"zone\":\"Asia/Shanghai\"}";
    private static final String BOOTH = "{\"footprint\":{\"shape\":\"rectangle\",\"corner\":[1.5,2.0],\"depth\":3.0,"
            + "\"width\":6.0},\"formerly\":[\"A9\"],\"hall\":\"h\",\"id\":\"b\",\"kind\":\"RAW_SPACE\","
            + "\"number\":\"A1\",\"openSides\":2}";
    private static final String ZONE = "{\"hall\":\"h\",\"id\":\"z\",\"kind\":\"STAGE\",\"name\":{\"en\":\"Stage\"},"
            + "\"outline\":{\"corners\":[[0.0,0.0],[9.0,0.0],[9.0,6.0]]}}";

    private static final String HALL =
            "{\"code\":\"A\",\"id\":\"h\",\"name\":{},\"outline\":{\"corners\":[[0.0,0.0],[9.0,0.0],[9.0,6.0]]}}";
    private static final String SECTION =
            "{\"code\":\"S1\",\"colour\":\"#e69f00\",\"id\":\"s\",\"name\":{\"en\":\"Arts\"},\"order\":2}";
    private static final String EXHIBITOR =
            "{\"city\":{},\"contract\":\"SIGNED\",\"country\":\"CN\",\"description\":{},"
                    + "\"fascia\":{},\"id\":\"x\",\"kind\":\"EXHIBITOR\",\"name\":{\"en\":\"Jilin Motors\"},\"payment\":\"PAID\","
                    + "\"points\":[{\"on\":\"2020-01-01\",\"points\":3,\"reason\":\"year\"}],\"province\":\"22\","
                    + "\"request\":{\"area\":36.0,\"received\":\"2021-03-01\"}}";

    private static final String FIRE_POINT =
            "{\"at\":[3.0,4.0],\"code\":\"H1\",\"hall\":\"h\",\"id\":\"f\",\"keepClear\":1.5}";

    private static final String ROOM = "{\"capacity\":300,\"id\":\"r\",\"name\":{\"en\":\"Forum\"},\"order\":2}";
    private static final String PROGRAMME = "{\"language\":\"zh\",\"subtitle\":{},\"summary\":{}}";
    private static final String ACTIVITY = "{\"audience\":{},\"clearMinutes\":15,\"id\":\"a\",\"kind\":\"FORUM\","
            + "\"programme\":" + PROGRAMME + ",\"rooms\":[\"r\"],\"setUpMinutes\":30,\"state\":\"DRAFT\","
            + "\"title\":{\"en\":\"Summit\"}}";

    private static final String GUEST = "{\"country\":\"MN\",\"id\":\"g\",\"mode\":\"LETTER\","
            + "\"name\":{\"en\":\"Bat\"},\"organisation\":{},\"position\":{},\"rank\":3,\"sector\":\"DIPLOMATIC\"}";

    @TempDir
    private Path folder;

    private Path base;
    private String url;

    @BeforeEach
    void createAsTheFirstVersionDid() throws IOException, SQLException {
        base = folder.toRealPath().resolve("shows");
        url = "jdbc:h2:async:" + base;
        Flyway.configure()
                .dataSource(url, "hallwright", "")
                .locations("classpath:org/hallwright/store/migration")
                .target("1")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url, "hallwright", "")) {
            fill(connection);
        }
    }

    private static void fill(Connection connection) throws SQLException {
        execute(
                connection,
                "INSERT INTO exhibition VALUES ('e3', 'e3', %d, 'E3', 'Expo', '', '', '', '', '', 'Changchun', '', NULL,"
                        + " NULL, 'Asia/Shanghai', 70000, 'BRAND', TRUE, FALSE, FALSE, '[]', 'C', FALSE)",
                crc(EXHIBITION));
        execute(
                connection,
                "INSERT INTO booth VALUES ('e3', 'b', %d, 'h', 'A1', '[\"A9\"]', '{\"shape\":\"rectangle\","
                        + "\"corner\":[1.5,2.0],\"depth\":3.0,\"width\":6.0}', 'RAW_SPACE', 2, NULL, '')",
                crc(BOOTH));
        execute(
                connection,
                "INSERT INTO plan_fixture (document_id, id, crc, kind, hall_id, variant, name_en, name_zh, shape) VALUES"
                        + " ('e3', 'z', %d, 'zone', 'h', 'STAGE', 'Stage', '',"
                        + " '{\"corners\":[[0.0,0.0],[9.0,0.0],[9.0,6.0]]}')",
                crc(ZONE));
        execute(
                connection,
                "INSERT INTO plan_fixture (document_id, id, crc, kind, hall_id, code, at_x_mm, at_y_mm, size_mm) VALUES"
                        + " ('e3', 'f', %d, 'fire-point', 'h', 'H1', 3000, 4000, 1500)",
                crc(FIRE_POINT));
        execute(
                connection,
                "INSERT INTO hall VALUES ('e3', 'h', %d, 'A', '', '', 0,"
                        + " '{\"corners\":[[0.0,0.0],[9.0,0.0],[9.0,6.0]]}', 0, 0, 0)",
                crc(HALL));
        fillProgramme(connection);
        fillRoster(connection);
        execute(connection, "INSERT INTO store_state VALUES ('00000000-0000-0003-0000-000000000004', %d)", 0);
        fillChecksums(connection);
    }

    private static void fillChecksums(Connection connection) throws SQLException {
        var kept = Map.of(
                "exhibition",
                crc(EXHIBITION),
                "booth",
                crc(BOOTH),
                "plan_fixture",
                crc(ZONE) + crc(FIRE_POINT),
                "hall",
                crc(HALL),
                "section",
                crc(SECTION),
                "exhibitor",
                crc(EXHIBITOR),
                "room",
                crc(ROOM),
                "activity",
                crc(ACTIVITY),
                "guest",
                crc(GUEST));
        for (var table : List.of(
                "exhibition year_target hall section themed_area booth plan_fixture exhibitor category assignment hold"
                        .split(" "),
                "room track activity guest delegation project dock move_in_target setup_task change_log".split(" "))) {
            for (var name : table) {
                var rows = name.equals("plan_fixture") ? 2 : kept.containsKey(name) ? 1 : 0;
                execute(
                        connection,
                        "INSERT INTO table_checksum VALUES ('" + name + "', " + rows + ", %d)",
                        kept.getOrDefault(name, 0L));
            }
        }
    }

    private static void fillRoster(Connection connection) throws SQLException {
        execute(connection, "INSERT INTO section VALUES ('e3', 's', %d, 'S1', 'Arts', '', '#e69f00', 2)", crc(SECTION));
        execute(
                connection,
                "INSERT INTO exhibitor VALUES ('e3', 'x', %d, 'EXHIBITOR', NULL, 'Jilin Motors', '', '', '', 'CN', '22',"
                        + " '', '', '[]', '', '', '', '[]', '{\"area\":36.0,\"received\":\"2021-03-01\"}',"
                        + " '[{\"on\":\"2020-01-01\",\"points\":3,\"reason\":\"year\"}]', 'SIGNED', 'PAID', '[]', '[]',"
                        + " '', '{}')",
                crc(EXHIBITOR));
    }

    private static void fillProgramme(Connection connection) throws SQLException {
        execute(connection, "INSERT INTO room VALUES ('e3', 'r', %d, 'Forum', '', NULL, 300, 2)", crc(ROOM));
        execute(
                connection,
                "INSERT INTO activity VALUES ('e3', 'a', %d, 'Summit', '', 'FORUM', 'DRAFT', NULL, NULL, '[\"r\"]', NULL,"
                        + " '[]', '[]', '{}', '" + PROGRAMME + "', 30, 15, FALSE)",
                crc(ACTIVITY));
        execute(
                connection,
                "INSERT INTO guest VALUES ('e3', 'g', %d, 'Bat', '', '', '', '', '', 3, 'MN', 'DIPLOMATIC', 'LETTER',"
                        + " NULL, '')",
                crc(GUEST));
    }

    private static void execute(Connection connection, String sql, long number) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql.formatted(number));
        }
    }

    /// Of the document, a zero and the canonical JSON, in which fields are sorted.
    private static long crc(String json) {
        var crc = new CRC32C();
        crc.update("e3".getBytes(StandardCharsets.UTF_8));
        crc.update(0);
        crc.update(json.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    @Test
    void itOpensWithEveryChecksumAsItWas() throws SQLException {
        try (var database = Database.open(base)) {
            var state = database.load().portfolio().state(E3);
            var booth = state.get(new Id<Booth>("b"));
            assertThat(booth.formerly()).containsExactly("A9");
            assertThat(booth.height() + booth.load()).isZero();
            assertThat(booth.parts()).isEmpty();
            assertThat(state.get(new Id<Zone>("z")).clearHeight()).isZero();
            assertThat(state.get(new Id<FirePoint>("f")).kind()).isEqualTo(FirePoint.Kind.OTHER);
            var exhibitor = state.get(new Id<Exhibitor>("x"));
            assertThat(exhibitor.points()).containsExactly(new PointsEntry(LocalDate.of(2020, 1, 1), "year", 3));
            assertThat(exhibitor.attended()).isEmpty();
            assertThat(exhibitor.documents()).isEmpty();
            assertThat(exhibitor.distinct()).isEmpty();
            assertThat(exhibitor.signed()).isNull();
            assertThat(state.get(E3).rulePack()).isEmpty();
            assertThat(state.get(new Id<Hall>("h")).north()).isNull();
            assertThat(state.get(new Id<Section>("s")).admits()).isEqualTo(ThemedArea.Admission.ANYBODY);
            assertThat(state.get(E3).planRevision()).isEqualTo("C");
            assertThat(state.get(new Id<Room>("r")).place()).isNull();
            var activity = state.get(new Id<Activity>("a"));
            assertThat(activity.follows()).isEmpty();
            assertThat(activity.series()).isNull();
            assertThat(activity.programme().media()).isEmpty();
            assertThat(activity.programme().sound()).isNull();
            assertThat(activity.setUpMinutes()).isEqualTo(30);
            assertThat(state.get(new Id<Guest>("g")).distinct()).isEmpty();
        }
    }

    @Test
    void itTakesWhatTheNewVersionKnows() throws SQLException {
        try (var database = Database.open(base)) {
            var booth = database.load().portfolio().state(E3).get(new Id<Booth>("b"));
            var edit = new Edit(booth, booth.withHeight(4.5).withParts(List.of(booth.asPart())));
            var change = Change.of(Label.of("booth.edit"), edit);
            var committed = new Committed(1, Instant.EPOCH, "", E3, "EDIT", 0, change);
            database.apply(database.last(), Encoded.of(committed));
        }
        try (var database = Database.open(base)) {
            assertThat(database.load()
                            .portfolio()
                            .state(E3)
                            .get(new Id<Booth>("b"))
                            .height())
                    .isEqualTo(4.5);
        }
    }

    @Test
    void aSectionThatAdmittedAnybodyCanBeNarrowed() throws SQLException {
        var admits = new ThemedArea.Admission(List.of(), List.of("MN"), List.of(), false);
        try (var database = Database.open(base)) {
            var section = database.load().portfolio().state(E3).get(new Id<Section>("s"));
            var change = Change.of(Label.of("section.edit"), new Edit(section, section.withAdmits(admits)));
            database.apply(database.last(), Encoded.of(new Committed(1, Instant.EPOCH, "", E3, "EDIT", 0, change)));
        }
        try (var database = Database.open(base)) {
            var section = database.load().portfolio().state(E3).get(new Id<Section>("s"));
            assertThat(section.admits()).isEqualTo(admits);
        }
    }

    @Test
    void whatWasChangedBeforeTheNewVersionCameIsNoticed() throws SQLException {
        try (var connection = DriverManager.getConnection(url, "hallwright", "")) {
            execute(connection, "UPDATE booth SET open_sides = %d", 3);
        }
        try (var database = Database.open(base)) {
            assertThatThrownBy(database::load).hasMessageEndingWith(": booth");
        }
    }
}
