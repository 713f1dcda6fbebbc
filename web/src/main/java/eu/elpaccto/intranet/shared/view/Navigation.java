package eu.elpaccto.intranet.shared.view;

import eu.elpaccto.intranet.review.boundary.ReviewInbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The entries of the main navigation: pages that exist and that the reader may see. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    private Reader reader;

    @Inject
    private ReviewInbox inbox;

    private List<Group> groups;

    /** Entries under one heading; the first group has none. */
    public record Group(String labelKey, List<Item> items) {}

    /** @param count how much waits there for the reader; 0 shows nothing */
    public record Item(String key, String href, String icon, String labelKey, long count) {}

    public List<Group> getGroups() {
        if (groups == null) {
            groups = build();
        }
        return groups;
    }

    private List<Group> build() {
        List<Group> all = new ArrayList<>();
        List<Item> mine = new ArrayList<>();
        mine.add(item(Route.MY_WORK, "i-home", 0));
        if (reader.isLead()) {
            mine.add(item(Route.REVIEWS, "i-inbox", inbox.countWaitingForMe()));
        }
        all.add(new Group(null, mine));
        all.add(new Group(
                "frame.nav.group.programme",
                List.of(item(Route.ACTIVITIES, "i-activity", 0), item(Route.NETWORKS, "i-network", 0))));
        all.add(new Group(
                "frame.nav.group.publish",
                List.of(
                        item(Route.NEWS, "i-news", 0),
                        item(Route.AGENDA, "i-calendar", 0),
                        item(Route.NEWSLETTERS, "i-mail", 0))));
        if (reader.isAdmin()) {
            all.add(new Group(
                    "frame.nav.group.administration",
                    List.of(
                            item(Route.ADMIN_USERS, "i-users", 0),
                            item(Route.ADMIN_LISTS, "i-list", 0),
                            item(Route.ADMIN_AUDIT, "i-shield", 0),
                            item(Route.ADMIN_OUTBOX, "i-mail", 0))));
        }
        return all;
    }

    private static Item item(Route route, String icon, long count) {
        return new Item(route.navigation(), route.address(), icon, "frame.nav." + route.navigation(), count);
    }
}
