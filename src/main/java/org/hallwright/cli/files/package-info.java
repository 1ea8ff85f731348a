/// Commands that read and write files of the user's.
package org.hallwright.cli.files;
