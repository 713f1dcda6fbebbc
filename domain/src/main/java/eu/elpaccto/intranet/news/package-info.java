/**
 * News: what the programme tells about its work, shared with everybody who is signed in. Words: headline, teaser (the one
 * sentence below it), body (simple Markdown; markup never comes from a person), source (the body whose text or facts it
 * rests on). It is published by its approval, on the day of its first one. It refers to activities and networks by code
 * and never changes them.
 */
package eu.elpaccto.intranet.news;
