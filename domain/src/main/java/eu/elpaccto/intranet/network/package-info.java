/**
 * Networks: the thematic networks that the programme keeps alive or supports. Words: slug (how a network is addressed and
 * referred to), membership (a country in a network, since when and with which institution), status (with its history),
 * update (what a network's team reports; reviewed before it counts), vitality (what approved updates say of how alive a
 * network is). A network has no numbers that somebody typed: members and rhythm are counted.
 */
package eu.elpaccto.intranet.network;
