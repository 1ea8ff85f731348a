/// The window: the only place, beside `app`, that knows JavaFX.
///
/// One package per feature over `kit` and `canvas`; features never import one another, and `shell` alone knows them
/// all. A view is an FXML file, its controller (nodes) and its view model (no nodes).
package org.hallwright.ui;
