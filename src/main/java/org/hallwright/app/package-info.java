/// Puts the program together and starts it: the window without arguments, a command with them.
///
/// Every service is made here, in one place, with the one clock of the program. Nothing else depends on this
/// package.
package org.hallwright.app;
