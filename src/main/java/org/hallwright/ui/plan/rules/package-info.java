/// The rule packs of a plan: which is in force, what its limits are and who asks for them, and own copies.
///
/// What the rules find is another package.
package org.hallwright.ui.plan.rules;
