/// Hallwright plans exhibitions: halls and booths, exhibitors, schedules, guests and set-up, without a network.
///
/// Each layer is a package below this one: `app` starts the program, `ui` and `cli` face the user, `service` holds
/// the verbs, `store`, `solver`, `exchange` and `publish` do the work at the edges, `drawing` draws, `domain` is
/// the model. Only what every layer may know lies here itself.
package org.hallwright;
