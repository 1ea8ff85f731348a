/// Values as several places show or offer them: bars of figures, countries. On the screen's thread.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.kit.values;
