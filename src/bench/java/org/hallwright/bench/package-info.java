/// Benchmarks of the program: each measures one thing and its baseline in the same run, and gives their ratio.
///
/// Part of the program, so that `bench` runs on the user's machine. Figures are CPU time of a thread where a busy
/// machine would spoil wall time. Nothing but the start of the program knows this package.
package org.hallwright.bench;
