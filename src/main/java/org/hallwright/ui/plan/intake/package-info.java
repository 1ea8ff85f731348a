/// The import of a plan: what each layer of a file becomes, in which unit, and what the hall looks like
/// then, before anything is done.
///
/// Reading runs off the screen; the plan is as it was until the user says so, and then one change takes it
/// all in.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.plan.intake;
