package org.hallwright.exchange.roster.record;

import java.util.List;
import java.util.Optional;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.exchange.CellList;
import org.hallwright.exchange.TradeWords;

/// The exhibits of one row: in each column the first one stands first.
///
/// @param names in either language
public record ExhibitCells(
        List<String> names, List<String> english, List<String> chinese, List<String> forms, List<String> links) {
    public static ExhibitCells of(String names, String english, String chinese, String forms, String links) {
        return new ExhibitCells(
                CellList.split(names),
                CellList.split(english),
                CellList.split(chinese),
                CellList.split(forms),
                CellList.split(links));
    }

    /// The exhibits with what the row says written over them.
    ///
    /// @param unknownForm told once where a form is none
    public List<Exhibit> over(List<Exhibit> old, Runnable unknownForm) {
        var said = Said.names(names, english, chinese, forms, links);
        if (said.isEmpty()) {
            return old;
        }
        if (forms.stream().anyMatch(word -> !word.isEmpty() && form(word).isEmpty())) {
            unknownForm.run();
        }
        return Named.over(old, said, Exhibit::name, (i, before) -> {
            var was = before == null ? new Exhibit(said.get(i), ExhibitForm.PHYSICAL, "") : before;
            return new Exhibit(
                    Said.over(was.name(), said.get(i)),
                    form(Said.part(forms, i)).orElse(was.form()),
                    Said.over(was.link(), Said.part(links, i)));
        });
    }

    private static Optional<ExhibitForm> form(String word) {
        return TradeWords.parse(ExhibitForm.class, word);
    }
}
