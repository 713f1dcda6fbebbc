package eu.elpaccto.intranet.shared.view;

import eu.elpaccto.intranet.shared.boundary.Page;

/** Where a list's reader is and how to get to the neighbouring pages. */
public record Pager(long from, long to, long total, String previousHref, String nextHref) {

    public static Pager of(Page<?> page, Address address) {
        return new Pager(
                page.firstRow(),
                page.lastRow(),
                page.counted(),
                page.hasPrevious() ? address.with("page", page.number() - 1) : null,
                page.hasNext() ? address.with("page", page.number() + 1) : null);
    }
}
