/**
 * Values and bases that at least three features use: languages, partial periods, qualified numbers, refusals. Knows no
 * feature.
 */
package eu.elpaccto.intranet.shared;
