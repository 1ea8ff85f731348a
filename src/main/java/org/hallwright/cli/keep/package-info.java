/// Commands about the store as a whole: its exhibitions, its history, its archives.
package org.hallwright.cli.keep;
