package org.hallwright.ui.roster.column;

import java.util.Optional;
import org.hallwright.domain.roster.query.Query;
import org.hallwright.domain.roster.query.QueryField;
import org.hallwright.exchange.roster.CellField;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.jspecify.annotations.Nullable;

/// What the table of exhibitors can show; its heading's key is `roster.column.<constant>`.
public enum RosterColumn implements ShownColumn {
    NAME(230, true, QueryField.NAME, RosterField.NAME),
    OTHER_NAME(190, true, QueryField.NAME, RosterField.NAME),
    KIND(110, false, QueryField.KIND, RosterField.KIND),
    HOST(160, false, QueryField.HOST, RosterField.HOST),
    BOOTHS(112, true, QueryField.BOOTH, null),
    BOOTH_AREA(116, false, QueryField.BOOTH_AREA, null),
    HALL(92, false, QueryField.HALL, null),
    STATUS(104, true, QueryField.STATUS, null),
    COUNTRY(118, true, QueryField.COUNTRY, RosterField.COUNTRY),
    PROVINCE(104, true, QueryField.PROVINCE, RosterField.PROVINCE),
    CITY(100, false, QueryField.CITY, RosterField.CITY),
    CATEGORY(170, true, QueryField.CATEGORY, RosterField.CATEGORY),
    AREA(108, true, QueryField.AREA, RosterField.AREA),
    POINTS(92, false, QueryField.POINTS, RosterField.POINTS),
    CONTRACT(112, true, QueryField.CONTRACT, RosterField.CONTRACT),
    PAYMENT(112, true, QueryField.PAYMENT, RosterField.PAYMENT),
    WEBSITE(170, false, QueryField.WEBSITE, RosterField.WEBSITE),
    CONTACTS(200, false, QueryField.CONTACT, null),
    CONTACT_NAMES(140, false, QueryField.CONTACT, RosterField.CONTACT),
    CONTACT_ROLES(130, false, QueryField.ROLE, RosterField.CONTACT_ROLE),
    PHONES(140, false, QueryField.PHONE, RosterField.PHONE),
    EMAILS(170, false, QueryField.EMAIL, RosterField.EMAIL),
    FASCIA(150, false, QueryField.FASCIA, RosterField.FASCIA),
    DESCRIPTION(220, false, QueryField.DESCRIPTION, RosterField.DESCRIPTION),
    REQUEST_KIND(120, false, QueryField.REQUEST_KIND, RosterField.REQUEST_KIND),
    OPEN_SIDES(104, false, QueryField.OPEN_SIDES, RosterField.OPEN_SIDES),
    THEMED_AREA(150, false, QueryField.THEMED_AREA, RosterField.THEMED_AREA),
    WISHED_BOOTHS(130, false, QueryField.WISHED_BOOTHS, RosterField.WISHED_BOOTHS),
    NEAR(170, false, QueryField.NEAR, RosterField.NEAR),
    AWAY(170, false, QueryField.AWAY, RosterField.AWAY),
    RECEIVED(118, false, QueryField.RECEIVED, RosterField.RECEIVED),
    SIGNED(118, false, QueryField.SIGNED, RosterField.SIGNED),
    SPONSORSHIP(118, false, QueryField.SPONSORSHIP, RosterField.SPONSORSHIP),
    ATTENDED(130, false, QueryField.ATTENDED, RosterField.ATTENDED),
    DOCUMENTS(190, false, QueryField.DOCUMENTS, RosterField.DOCUMENT),
    DOCUMENTS_DUE(130, false, QueryField.DOCUMENTS_DUE, RosterField.DOCUMENT_DUE),
    DOCUMENTS_RECEIVED(130, false, QueryField.DOCUMENTS_RECEIVED, RosterField.DOCUMENT_RECEIVED),
    EXHIBITS(190, false, QueryField.EXHIBITS, RosterField.EXHIBIT),
    EXHIBIT_FORMS(140, false, QueryField.EXHIBIT_FORMS, RosterField.EXHIBIT_FORM),
    EXHIBIT_LINKS(170, false, QueryField.EXHIBIT_LINKS, RosterField.EXHIBIT_LINK),
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
    public Optional<CellField> typed(Language language) {
        var chinese = language == Language.ZH;
        return switch (this) {
            case NAME -> Optional.of(chinese ? RosterField.NAME_ZH : RosterField.NAME_EN);
            case OTHER_NAME -> Optional.of(chinese ? RosterField.NAME_EN : RosterField.NAME_ZH);
            case CITY -> Optional.of(chinese ? RosterField.CITY_ZH : RosterField.CITY_EN);
            case FASCIA -> Optional.of(chinese ? RosterField.FASCIA_ZH : RosterField.FASCIA_EN);
            case DESCRIPTION -> Optional.of(chinese ? RosterField.DESCRIPTION_ZH : RosterField.DESCRIPTION_EN);
            case DOCUMENTS -> Optional.of(chinese ? RosterField.DOCUMENT_ZH : RosterField.DOCUMENT_EN);
            case EXHIBITS -> Optional.of(chinese ? RosterField.EXHIBIT_ZH : RosterField.EXHIBIT_EN);
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

    @Override
    public boolean groups() {
        return asked.kind() == QueryField.Kind.CODE || this == CITY || this == HOST;
    }
}
