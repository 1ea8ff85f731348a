package org.hallwright.ui.plan.action;

/// A form over or beside the plan that comes when it is asked for.
public interface PlanForm {
    /// Brings it into sight with what is true now.
    void ask();
}
