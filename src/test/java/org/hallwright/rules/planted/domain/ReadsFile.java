package org.hallwright.rules.planted.domain;

import java.io.File;

/// Breaks: domain without I/O.
public final class ReadsFile {
    File file;
}
