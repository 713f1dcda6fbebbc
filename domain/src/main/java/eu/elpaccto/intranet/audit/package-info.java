/**
 * The audit log: who did what to what, when, from where, before and after. It listens to every feature and is known by
 * none. Nothing in it is ever changed or deleted, and whoever does so with the database's own tools is found out by the
 * chain of seals, unless they also hold the key.
 */
package eu.elpaccto.intranet.audit;
