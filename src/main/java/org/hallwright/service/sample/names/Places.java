package org.hallwright.service.sample.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.roster.Country;
import org.hallwright.domain.value.Name;

/// The provinces and countries that sample companies come from, each with cities and the legal forms usual there.
public final class Places {
    private static final List<Name> CHINESE_FORMS = List.of(
            Name.of("Co., Ltd.", "有限公司"),
            Name.of("Co., Ltd.", "有限公司"),
            Name.of("Co., Ltd.", "有限责任公司"),
            Name.of("Joint Stock Co., Ltd.", "股份有限公司"));
    private final Map<String, Place> byCode = new LinkedHashMap<>();

    public Places() {
        for (var row : Table.read("regions.txt")) {
            var place = new Place("CN", row.text(0), row.name(1), "86 400", row.names(2), CHINESE_FORMS, List.of());
            byCode.put(row.text(0), place);
        }
        for (var row : Table.read("countries.txt")) {
            var place = new Place(
                    row.text(0),
                    "",
                    Country.nameOf(row.text(0)),
                    row.text(1),
                    row.names(3),
                    row.names(2),
                    row.names(4));
            byCode.put(row.text(0), place);
        }
    }

    /// The place with that province code of two digits or country code of two letters.
    public Place get(String code) {
        var place = byCode.get(code);
        if (place == null) {
            throw new IllegalStateException("No sample place " + code);
        }
        return place;
    }

    /// A province of China or another country.
    ///
    /// @param province GB/T 2260, empty abroad
    /// @param phone what telephone numbers there begin with
    /// @param stems first words of company names, empty where they are thrown from syllables
    public record Place(
            String country,
            String province,
            Name name,
            String phone,
            List<Name> cities,
            List<Name> forms,
            List<Name> stems) {
        public boolean isChinese() {
            return country.equals("CN");
        }
    }
}
