/// What the user can do, one class per feature and one public method per verb.
///
/// A verb computes one change from the current state and commits it. Methods block until the change is durable and
/// may be called from any thread but the screen's; commits of one exhibition run one after the other.
package org.hallwright.service;
