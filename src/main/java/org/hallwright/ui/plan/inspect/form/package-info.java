/// The one pattern of the small forms beside the plan: fields that read a record and write it changed.
///
/// Knows no element and no service: what is typed soundly goes to whoever asked for it.
package org.hallwright.ui.plan.inspect.form;
