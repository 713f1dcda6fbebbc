/**
 * News: what the programme tells about its work, shared with everybody who is signed in. Words: headline, teaser (the one
 * sentence below it), body (simple Markdown; markup never comes from a person), source (the body whose text or facts it
 * rests on). It is published by its approval, on the day of its first one. It refers to activities and networks by code
 * and never changes them.
 *
 * <p>An item starts in any of the four languages. A translation is a reviewed record of its own that keeps, beside each
 * paragraph, the source it translates: saving one language never touches another, and what changed in the source is told
 * paragraph by paragraph. What is not translated is shown in its original, marked as such.
 */
package eu.elpaccto.intranet.news;
