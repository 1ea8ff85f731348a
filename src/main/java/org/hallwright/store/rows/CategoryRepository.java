package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.roster.Category;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// The tree of exhibitor categories.
final class CategoryRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO category (
                document_id, id, crc, parent_id, code, name_en, name_zh)
            VALUES (
                :document_id, :id, :crc, :parent_id, :code, :name_en, :name_zh)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(Category.class, "category", INSERT, CategoryRepository::write, CategoryRepository::read));
    }

    private static void write(Category category, RowWriter row) {
        row.id("parent_id", category.parent()).string("code", category.code()).name("name", category.name());
    }

    private static Category read(RowReader row) throws SQLException {
        return new Category(row.id("id"), row.idOrNull("parent_id"), row.string("code"), row.name("name"));
    }
}
