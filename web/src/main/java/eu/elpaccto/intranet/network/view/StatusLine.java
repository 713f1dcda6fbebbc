package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.network.NetworkStatus;
import eu.elpaccto.intranet.shared.PartialPeriod;

/** One line of a network's status history, as a timeline takes it. */
public record StatusLine(
        String icon, NetworkStatus state, String title, String text, String reason, PartialPeriod at, String note) {}
