/// The place where all exhibitions of the store are listed, counted, opened and begun.
///
/// Shows records of the exhibitions only; what they hold belongs to the other places.
package org.hallwright.ui.portfolio;
