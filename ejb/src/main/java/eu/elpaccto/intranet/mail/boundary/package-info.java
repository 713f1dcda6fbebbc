/**
 * Mail: letters to single people in their language, and mailings, which say the same to many. Words: edition (what a mailing
 * says in one language), addressee; a mail waits, fails (it is tried again), is refused (the
 * server will never take it) or given up (it did not take it for days), after which nothing more is tried, or is sent. A
 * mail is put into the outbox in the transaction of what it tells of, and is sent after that was committed; sent twice after a
 * crash, it is still recognised as one. Who may start a mailing, and for what, is the affair of whoever starts it.
 */
package eu.elpaccto.intranet.mail.boundary;
