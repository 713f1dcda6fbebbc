/**
 * The programme's reference lists: countries, components, topics, types of activity and institutions, each entry with a
 * code, names in four languages and aliases. They are rows that an administrator edits, never constants; everything else
 * refers to them by typed code. Nothing is ever deleted here, only retired: a retired entry stays readable where it is used
 * and is no longer offered. Several entries may go by the same name; whoever gives one away a second time is told.
 */
package eu.elpaccto.intranet.programme;
