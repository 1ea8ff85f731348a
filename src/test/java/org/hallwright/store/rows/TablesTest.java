package org.hallwright.store.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Kinds;
import org.hallwright.store.codec.RandomEntries;
import org.hallwright.store.table.Stored;
import org.hallwright.store.table.Table;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Id<Exhibition> E3 = new Id<>("e3");

    @Test
    void everyKindHasOneTable() {
        Kinds.classes().values().forEach(kind -> assertThat(Tables.of(kind)).isNotNull());
        var kinds =
                Tables.all().stream().flatMap(table -> table.kinds().stream()).collect(Collectors.toSet());
        assertThat(kinds).hasSameSizeAs(Kinds.classes().entrySet());
        assertThat(Tables.all()).extracting(Table::name).doesNotHaveDuplicates();
    }

    @Test
    void aStrangersEntryHasNone() {
        record Stranger(Id<Stranger> id) implements Entry {}
        assertThatThrownBy(() -> Tables.of(Stranger.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowIsSoundOnlyWithItsOwnChecksumAndDocument() {
        var random = new RandomEntries(11);
        var stored = Stored.of(E3, random.of(Hall.class));
        assertThat(stored.isSound()).isTrue();
        assertThat(new Stored(E3, random.of(Hall.class), stored.crc()).isSound())
                .isFalse();
        assertThat(new Stored(new Id<>("e5"), stored.entry(), stored.crc()).isSound())
                .isFalse();
    }
}
