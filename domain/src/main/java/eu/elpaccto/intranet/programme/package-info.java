/**
 * The programme's reference lists: countries, components, topics, types of activity and institutions, each entry with a
 * code, names in four languages and aliases. They are rows that an administrator edits, never constants; everything else
 * refers to them by typed code. Nothing is ever deleted here, only retired.
 */
package eu.elpaccto.intranet.programme;
