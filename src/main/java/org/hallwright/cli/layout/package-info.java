/// Commands that lay out a whole hall: fill it with booths, number its booths.
package org.hallwright.cli.layout;
