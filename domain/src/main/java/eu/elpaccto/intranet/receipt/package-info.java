/**
 * Receipts: whether the figures that a text states are those of the records it is linked to. Words: a <em>fact</em> is
 * what one record says about one thing that is counted; a <em>receipt</em> is what comes out for one figure of a text:
 * agreement (with the records and their values), contradiction (with the values of the records) or absence (no record says
 * it). Rules: what a record says must be at least as exact as the text for an agreement; a value that only might be meant
 * is absence, never agreement and never contradiction; nothing is corrected, because either of the two may be wrong.
 *
 * <p>News reads it for authors and reviewers, the newsletter for its editor. Knows activities, networks and the reading of
 * texts; asks no database and keeps nothing.
 */
package eu.elpaccto.intranet.receipt;
