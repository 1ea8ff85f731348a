/// The box in which the roster is asked, with what it offers, explains and says of a wrong query.
package org.hallwright.ui.roster.query;
