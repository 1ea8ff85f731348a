/// Revisions of the plan as the user works with them: sent for review, approved, published, compared,
/// restored; and released versions of the programme, compared with each other and with what stands.
///
/// Each verb is one change. What is published never changes again, by no verb and by no undo.
package org.hallwright.service.revisions;
