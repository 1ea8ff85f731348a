/// What cannot happen as the programme has it: clashes of rooms, people, sounds and order, and the rules by which an
/// exhibition looks for them.
///
/// Times are local to the exhibition. Walking is measured in minutes, distances in metres.
package org.hallwright.domain.schedule.check;
