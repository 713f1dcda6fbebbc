/**
 * Mail: letters to single people in their language. A letter is put into the outbox in the transaction of what it tells
 * of, and is sent after that was committed; sent twice after a crash, it is still recognised as one.
 */
package eu.elpaccto.intranet.mail.boundary;
