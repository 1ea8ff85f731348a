/// What every view is made with: loading FXML, threads, dialogs, notices, icons, cells and shortcuts.
///
/// The only package that knows threads. Nothing here knows a feature.
package org.hallwright.ui.kit;
