/// What lists of issued things share: revisions of a plan and versions of a programme look and ask alike.
///
/// The screen's thread only.
package org.hallwright.ui.kit.issued;
