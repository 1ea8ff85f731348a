package org.hallwright.store.file;

/// One record of the journal: a change, or the refusal of one.
///
/// @param isAbort whether it takes back the change of that number
/// @param payload the change's bytes, empty for an abort
public record Frame(long seq, boolean isAbort, byte[] payload) {}
