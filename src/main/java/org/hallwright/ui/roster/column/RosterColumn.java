package org.hallwright.ui.roster.column;

import java.util.Optional;
import org.hallwright.domain.roster.query.Query;
import org.hallwright.domain.roster.query.QueryField;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.jspecify.annotations.Nullable;

/// What the table of exhibitors can show; its heading's key is `roster.column.<constant>`.
public enum RosterColumn implements ShownColumn {
    NAME(230, true, QueryField.NAME, RosterField.NAME),
    OTHER_NAME(190, true, QueryField.NAME, RosterField.NAME),
    KIND(110, false, QueryField.KIND, RosterField.KIND),
    HOST(160, false, QueryField.HOST, null),
    BOOTHS(112, true, QueryField.BOOTH, null),
    BOOTH_AREA(116, false, QueryField.BOOTH_AREA, null),
    HALL(92, false, QueryField.HALL, null),
    STATUS(104, true, QueryField.STATUS, null),
    COUNTRY(118, true, QueryField.COUNTRY, RosterField.COUNTRY),
    PROVINCE(104, true, QueryField.PROVINCE, RosterField.PROVINCE),
    CITY(100, false, QueryField.CITY, RosterField.CITY),
    CATEGORY(170, true, QueryField.CATEGORY, RosterField.CATEGORY),
    AREA(108, true, QueryField.AREA, RosterField.AREA),
    POINTS(92, false, QueryField.POINTS, null),
    CONTRACT(112, true, QueryField.CONTRACT, RosterField.CONTRACT),
    PAYMENT(112, true, QueryField.PAYMENT, RosterField.PAYMENT),
    WEBSITE(170, false, QueryField.WEBSITE, RosterField.WEBSITE),
    CONTACTS(200, false, QueryField.CONTACT, null),
    NOTES(200, false, QueryField.NOTES, RosterField.NOTES);

    private final double widthPx;
    private final boolean shownAtFirst;
    private final QueryField asked;
    private final @Nullable RosterField typed;

    RosterColumn(double widthPx, boolean shownAtFirst, QueryField asked, @Nullable RosterField typed) {
        this.widthPx = widthPx;
        this.shownAtFirst = shownAtFirst;
        this.asked = asked;
        this.typed = typed;
    }

    @Override
    public double widthPx() {
        return widthPx;
    }

    public boolean isShownAtFirst() {
        return shownAtFirst;
    }

    @Override
    public boolean isFigure() {
        return asked.kind() == QueryField.Kind.NUMBER;
    }

    /// By which field of ours a query asks for what stands in it.
    public QueryField asked() {
        return asked;
    }

    @Override
    public Optional<RosterField> typed(Language language) {
        return switch (this) {
            case NAME -> Optional.of(language == Language.ZH ? RosterField.NAME_ZH : RosterField.NAME_EN);
            case OTHER_NAME -> Optional.of(language == Language.ZH ? RosterField.NAME_EN : RosterField.NAME_ZH);
            case CITY -> Optional.of(language == Language.ZH ? RosterField.CITY_ZH : RosterField.CITY_EN);
            default -> Optional.ofNullable(typed);
        };
    }

    @Override
    public Query.Field field() {
        return Query.Field.of(asked);
    }

    @Override
    public String written(Language language) {
        return language == Language.ZH ? asked.chinese() : asked.english();
    }

    @Override
    public String heading(Messages messages) {
        return messages.text("roster.column", this);
    }

    @Override
    public String key() {
        return name();
    }

    /// Whether rows can be grouped by it, because many share a value.
    public boolean groups() {
        return asked.kind() == QueryField.Kind.CODE || this == CITY;
    }
}
