/// What all commands stand on: the common options, the open store, the reply, and how a failure is told.
package org.hallwright.cli.kit;
