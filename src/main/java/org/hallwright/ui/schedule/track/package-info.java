/// The tracks of the programme and their colours, as the user makes them.
package org.hallwright.ui.schedule.track;
