package eu.elpaccto.intranet.network.view;

/** How many updates a quarter had. */
public record QuarterBar(String label, int updates) {}
