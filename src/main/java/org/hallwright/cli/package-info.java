/// The program without a window: [Commands] runs one command and gives its exit code.
///
/// Each command is thin: it reads its words, calls a service and puts the result into words or one JSON object. No
/// class of the screen is loaded here.
package org.hallwright.cli;
