package org.hallwright.domain.roster.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.NameKey;

/// The contacts of two records, each person once: who has the same address, number or name is one person, whose blanks
/// are filled from either record.
final class JoinedContacts {
    private JoinedContacts() {}

    static List<Contact> of(List<Contact> left, List<Contact> right) {
        var all = new ArrayList<>(left);
        for (var contact : right) {
            var at = indexOf(all, contact);
            if (at < 0) {
                all.add(contact);
            } else {
                all.set(at, filled(all.get(at), contact));
            }
        }
        return List.copyOf(all);
    }

    private static int indexOf(List<Contact> all, Contact contact) {
        for (var i = 0; i < all.size(); i++) {
            if (isSame(all.get(i), contact)) {
                return i;
            }
        }
        return -1;
    }

    /// Nothing that both have may contradict, and something must agree.
    private static boolean isSame(Contact one, Contact other) {
        var name = agree(NameKey.of(one.name()), NameKey.of(other.name()));
        var email = agree(
                one.email().toLowerCase(java.util.Locale.ROOT), other.email().toLowerCase(java.util.Locale.ROOT));
        var phone = agree(one.phone().replaceAll("\\D", ""), other.phone().replaceAll("\\D", ""));
        return name >= 0 && email >= 0 && phone >= 0 && name + email + phone > 0;
    }

    /// 1 where both are there and equal, -1 where they are different, 0 where one is missing.
    private static int agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? 0 : one.equals(other) ? 1 : -1;
    }

    private static Contact filled(Contact one, Contact other) {
        return new Contact(
                first(one.name(), other.name()),
                first(one.role(), other.role()),
                first(one.phone(), other.phone()),
                first(one.email(), other.email()));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
