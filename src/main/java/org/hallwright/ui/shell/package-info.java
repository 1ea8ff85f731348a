/// The main window: rail, exhibition switcher, search, undo and redo, status line, theme and language.
///
/// Knows every feature's view by its controller class and gives each its place; knows none of their insides.
package org.hallwright.ui.shell;
