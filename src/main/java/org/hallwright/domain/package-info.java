/// The trade's records and rules in plain Java: immutable, in metres, without text, clocks, files or screens.
///
/// One package per feature, beside `value`, `geometry`, `change` and `problem`, which every feature shares.
/// Depends on the JDK, the geometry library and the persistent maps only.
package org.hallwright.domain;
