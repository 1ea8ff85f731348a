/// The card of one exhibitor: its booths on the plan, and what all other places know of it.
///
/// Only shows and leads there; what is edited is edited in `form` and in the table.
package org.hallwright.ui.roster.card;
