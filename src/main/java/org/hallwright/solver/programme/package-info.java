/// Finds times and rooms for activities: for all that have none, and with least change for those that clash.
///
/// Knows the programme and its check, but neither who asks nor what is stored. Runs on any thread, remembers
/// nothing; the same state and seed give the same answer.
package org.hallwright.solver.programme;
