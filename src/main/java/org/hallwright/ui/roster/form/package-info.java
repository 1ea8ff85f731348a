/// The form that shows and edits one exhibitor: names and origin, booths and request, profile, contacts.
///
/// What is edited and not saved is kept as a draft while the program runs, so that looking elsewhere loses nothing.
package org.hallwright.ui.roster.form;
