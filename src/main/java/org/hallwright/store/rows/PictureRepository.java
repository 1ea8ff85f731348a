package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.value.Bytes;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// Pictures under the plan, with their bytes.
final class PictureRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO picture (
                document_id, id, crc, name, media_type, width_px, height_px, content)
            VALUES (
                :document_id, :id, :crc, :name, :media_type, :width_px, :height_px, :content)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(Picture.class, "picture", INSERT, PictureRepository::write, PictureRepository::read));
    }

    private static void write(Picture picture, RowWriter row) {
        row.string("name", picture.name())
                .string("media_type", picture.mediaType())
                .number("width_px", picture.widthPx())
                .number("height_px", picture.heightPx())
                .bytes("content", picture.content().toArray());
    }

    private static Picture read(RowReader row) throws SQLException {
        return new Picture(
                row.id("id"),
                row.string("name"),
                row.string("media_type"),
                row.number("width_px"),
                row.number("height_px"),
                Bytes.of(row.bytes("content")));
    }
}
