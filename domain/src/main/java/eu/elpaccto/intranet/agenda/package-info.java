/**
 * The agenda: what is going to take place, announced to everybody who is signed in, and to their calendar programs.
 * Words: entry, kind, when (a day, a range of days or a month), start and end on the clock of a zone. An entry that does
 * not take place stays, cancelled, so that calendars learn of it. It refers to activities and networks by code and never
 * changes them; an activity is the record of the work, an entry its announcement.
 */
package eu.elpaccto.intranet.agenda;
