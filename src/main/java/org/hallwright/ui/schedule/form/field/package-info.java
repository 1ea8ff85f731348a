/// Fields that forms beside the timeline are made of: chips, rows typed in place, times and numbers as people type
/// them.
///
/// No form and no view model of a form is known here; the screen's thread only.
package org.hallwright.ui.schedule.form.field;
