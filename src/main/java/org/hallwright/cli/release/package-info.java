/// Commands about released versions of the programme: releasing, listing and comparing them.
package org.hallwright.cli.release;
