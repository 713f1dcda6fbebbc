/**
 * Subscribers of the newsletter. Words: subscriber (whoever may get it: a user, in the language of the account, or an outside
 * address), consent (on which day and where an outside address agreed to get it), unsubscribed (said no, by themselves or
 * through an editor), refused (the mail server of the address would not take a mail), forgotten (deleted altogether).
 */
package eu.elpaccto.intranet.subscriber;
