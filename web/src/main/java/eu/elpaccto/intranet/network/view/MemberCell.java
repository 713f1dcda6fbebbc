package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.programme.CountryCode;

/**
 * One country on the strip of a network.
 *
 * @param style how it is marked; null for a country that is no member
 * @param words what the mark means
 */
public record MemberCell(CountryCode country, String style, String words) {}
