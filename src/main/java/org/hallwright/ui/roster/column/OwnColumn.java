package org.hallwright.ui.roster.column;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.hallwright.domain.roster.query.Query;
import org.hallwright.domain.value.Folding;
import org.hallwright.exchange.roster.CellField;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;

/// A column that an imported file brought and that no field took, under the file's own header.
public record OwnColumn(String header) implements ShownColumn {
    private static final double WIDTH_PX = 140;
    private static final String MARK = "=";

    public OwnColumn {
        Objects.requireNonNull(header);
    }

    @Override
    public double widthPx() {
        return WIDTH_PX;
    }

    @Override
    public boolean isFigure() {
        return false;
    }

    @Override
    public Query.Field field() {
        return Query.Field.ofColumn(Folding.of(header));
    }

    @Override
    public String written(Language language) {
        // Always in quotes: bare, a header could be read as one of our fields.
        return '"' + header.replace("\"", "") + '"';
    }

    @Override
    public String heading(Messages messages) {
        return header;
    }

    @Override
    public Optional<CellField> typed(Language language) {
        return Optional.of(new CellField.Own(header));
    }

    @Override
    public boolean groups() {
        return true;
    }

    @Override
    public String key() {
        return MARK + URLEncoder.encode(header, StandardCharsets.UTF_8);
    }

    /// The column of a key; empty where the key is no such column's.
    public static Optional<OwnColumn> ofKey(String key) {
        try {
            return key.startsWith(MARK)
                    ? Optional.of(new OwnColumn(URLDecoder.decode(key.substring(1), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }
}
