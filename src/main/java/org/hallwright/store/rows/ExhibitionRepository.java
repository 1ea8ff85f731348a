package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.exhibition.YearTarget;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// The exhibitions of the store, and the targets of its years.
final class ExhibitionRepository implements Repository {
    private static final String INSERT_EXHIBITION = """
            INSERT INTO exhibition (
                document_id, id, crc, code, name_en, name_zh, theme_en, theme_zh, venue_en, venue_zh, city_en,
                city_zh, first_day, last_day, time_zone, gross_m2, batch, is_green, is_digital, is_online, hours,
                plan_revision, rule_pack, is_sample)
            VALUES (
                :document_id, :id, :crc, :code, :name_en, :name_zh, :theme_en, :theme_zh, :venue_en, :venue_zh,
                :city_en, :city_zh, :first_day, :last_day, :time_zone, :gross_m2, :batch, :is_green, :is_digital,
                :is_online, :hours, :plan_revision, :rule_pack, :is_sample)""";

    private static final String INSERT_YEAR_TARGET = """
            INSERT INTO year_target (
                document_id, id, crc, target_year, exhibitions, gross_m2)
            VALUES (
                :document_id, :id, :crc, :target_year, :exhibitions, :gross_m2)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(
                        Exhibition.class,
                        "exhibition",
                        INSERT_EXHIBITION,
                        ExhibitionRepository::write,
                        ExhibitionRepository::readExhibition),
                new Table<>(
                        YearTarget.class,
                        "year_target",
                        INSERT_YEAR_TARGET,
                        ExhibitionRepository::write,
                        ExhibitionRepository::readYearTarget));
    }

    private static void write(Exhibition exhibition, RowWriter row) {
        row.string("code", exhibition.code())
                .name("name", exhibition.name())
                .name("theme", exhibition.theme())
                .name("venue", exhibition.venue())
                .name("city", exhibition.city())
                .day("first_day", exhibition.from())
                .day("last_day", exhibition.to())
                .string("time_zone", exhibition.zone())
                .real("gross_m2", exhibition.grossArea())
                .symbol("batch", exhibition.batch())
                .flag("is_green", exhibition.green())
                .flag("is_digital", exhibition.digital())
                .flag("is_online", exhibition.online())
                .json("hours", exhibition.hours())
                .string("plan_revision", exhibition.planRevision())
                .string("rule_pack", exhibition.rulePack())
                .flag("is_sample", exhibition.sample());
    }

    private static void write(YearTarget yearTarget, RowWriter row) {
        row.number("target_year", yearTarget.year())
                .number("exhibitions", yearTarget.exhibitions())
                .real("gross_m2", yearTarget.area());
    }

    private static Exhibition readExhibition(RowReader row) throws SQLException {
        return new Exhibition(
                row.id("id"),
                row.string("code"),
                row.name("name"),
                row.name("theme"),
                row.name("venue"),
                row.name("city"),
                row.day("first_day"),
                row.day("last_day"),
                row.string("time_zone"),
                row.real("gross_m2"),
                row.symbol("batch", Batch.class),
                row.flag("is_green"),
                row.flag("is_digital"),
                row.flag("is_online"),
                row.list("hours", OpeningHours.class),
                row.string("plan_revision"),
                row.string("rule_pack"),
                row.flag("is_sample"));
    }

    private static YearTarget readYearTarget(RowReader row) throws SQLException {
        return new YearTarget(row.id("id"), row.number("target_year"), row.number("exhibitions"), row.real("gross_m2"));
    }
}
