package org.hallwright.domain.roster;

import static org.hallwright.domain.value.Values.text;

/// A person to reach at an exhibitor. Never published.
public record Contact(String name, String role, String phone, String email) {
    public Contact {
        name = text(name);
        role = text(role);
        phone = text(phone);
        email = text(email);
    }
}
