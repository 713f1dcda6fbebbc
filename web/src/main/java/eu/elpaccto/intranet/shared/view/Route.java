package eu.elpaccto.intranet.shared.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every page there is: its address, the view that shows it, and the navigation entry it belongs to. The one table from
 * which requests are routed, links are built and the access matrix is made. {@code {name}} in an address stands for one
 * segment and reaches the view as a request parameter; what ends in {@code .ics} is a file and no page. The first match
 * wins.
 */
public enum Route {
    MY_WORK("/", "/review/my-work.xhtml", "myWork"),
    REVIEWS("/reviews", "/review/inbox.xhtml", "reviews"),

    ACTIVITIES("/activities", "/activity/list.xhtml", "activities"),
    ACTIVITY_NEW("/activities/new", "/activity/quick-log.xhtml", "activities"),
    ACTIVITY_DRAFT("/activities/drafts/{uuid}", "/activity/form.xhtml", "activities"),
    ACTIVITY_EDIT("/activities/{code}/edit", "/activity/form.xhtml", "activities"),
    ACTIVITY("/activities/{code}", "/activity/detail.xhtml", "activities"),

    NETWORKS("/networks", "/network/list.xhtml", "networks"),
    NETWORK_UPDATE_NEW("/networks/{slug}/updates/new", "/network/update-form.xhtml", "networks"),
    NETWORK_UPDATE_DRAFT("/networks/{slug}/updates/drafts/{uuid}", "/network/update-form.xhtml", "networks"),
    NETWORK_UPDATE_EDIT("/networks/{slug}/updates/{n}/edit", "/network/update-form.xhtml", "networks"),
    NETWORK_UPDATE("/networks/{slug}/updates/{n}", "/network/update.xhtml", "networks"),
    NETWORK_EDIT("/networks/{slug}/edit", "/network/form.xhtml", "networks"),
    NETWORK("/networks/{slug}", "/network/detail.xhtml", "networks"),

    NEWS("/news", "/news-item/list.xhtml", "news"),
    ARTICLES("/articles", "/news-item/list.xhtml", "news"),
    MEDIA("/media", "/news-item/list.xhtml", "news"),
    NEWS_NEW("/news/new", "/news-item/form.xhtml", "news"),
    NEWS_DRAFT("/news/drafts/{uuid}", "/news-item/form.xhtml", "news"),
    NEWS_EDIT("/news/{code}/edit", "/news-item/form.xhtml", "news"),
    NEWS_TRANSLATION_EDIT("/news/{code}/translations/{language}/edit", "/news-item/translation-form.xhtml", "news"),
    NEWS_TRANSLATION("/news/{code}/translations/{language}", "/news-item/translation.xhtml", "news"),
    NEWS_ITEM("/news/{code}", "/news-item/detail.xhtml", "news"),

    AGENDA("/agenda", "/agenda-entry/list.xhtml", "agenda"),
    AGENDA_NEW("/agenda/new", "/agenda-entry/form.xhtml", "agenda"),
    AGENDA_DRAFT("/agenda/drafts/{uuid}", "/agenda-entry/form.xhtml", "agenda"),
    AGENDA_EDIT("/agenda/{code}/edit", "/agenda-entry/form.xhtml", "agenda"),
    AGENDA_ENTRY("/agenda/{code}", "/agenda-entry/detail.xhtml", "agenda"),

    NEWSLETTERS("/newsletters", "/newsletter-issue/list.xhtml", "newsletters"),
    SUBSCRIBERS("/newsletters/subscribers", "/subscriber/list.xhtml", "newsletters"),
    SUBSCRIBER_NEW("/newsletters/subscribers/new", "/subscriber/add.xhtml", "newsletters"),
    SUBSCRIBER_IMPORT("/newsletters/subscribers/import", "/subscriber/import.xhtml", "newsletters"),
    SUBSCRIBER("/newsletters/subscribers/{handle}", "/subscriber/detail.xhtml", "newsletters"),
    UNSUBSCRIBE("/unsubscribe/{token}", "/subscriber/unsubscribe.xhtml"),
    NEWSLETTER_EDIT("/newsletters/{issue}/edit", "/newsletter-issue/form.xhtml", "newsletters"),
    NEWSLETTER_SEND("/newsletters/{issue}/send", "/newsletter-issue/send.xhtml", "newsletters"),
    NEWSLETTER("/newsletters/{issue}", "/newsletter-issue/detail.xhtml", "newsletters"),

    LOGIN("/login", "/user/login.xhtml"),
    LOGIN_CODE("/login/code", "/user/login-code.xhtml"),
    PASSWORD_FORGOTTEN("/password/forgotten", "/user/password-forgotten.xhtml"),
    PASSWORD("/password/{token}", "/user/password.xhtml"),
    INVITATION("/invitations/{token}", "/user/invitation.xhtml"),
    SECOND_FACTOR("/profile/second-factor", "/user/second-factor.xhtml", "profile"),
    PROFILE("/profile", "/user/profile.xhtml", "profile"),
    ADMIN_USERS("/admin/users", "/user/list.xhtml", "users"),
    ADMIN_USER_NEW("/admin/users/new", "/user/invite.xhtml", "users"),
    ADMIN_USER("/admin/users/{handle}", "/user/detail.xhtml", "users"),
    ADMIN_LISTS("/admin/lists", "/programme/lists.xhtml", "reference"),
    ADMIN_LIST("/admin/lists/{list}", "/programme/list.xhtml", "reference"),
    ADMIN_ENTRY_NEW("/admin/lists/{list}/new", "/programme/add.xhtml", "reference"),
    ADMIN_ENTRY("/admin/lists/{list}/{code}", "/programme/detail.xhtml", "reference"),
    ADMIN_OUTBOX("/admin/outbox", "/mail/outbox.xhtml", "outbox"),
    ADMIN_MAIL("/admin/outbox/{id}", "/mail/detail.xhtml", "outbox"),
    ADMIN_AUDIT("/admin/audit", "/audit/list.xhtml", "audit");

    private static final Map<String, Route> BY_VIEW = byView();

    private final String address;
    private final String view;
    private final String navigation;
    private final Pattern pattern;
    private final List<String> names = new ArrayList<>();

    /** A page for those who are not signed in. */
    Route(String address, String view) {
        this(address, view, null);
    }

    Route(String address, String view, String navigation) {
        this.address = address;
        this.view = view;
        this.navigation = navigation;
        Matcher names = Pattern.compile("\\{(\\w+)}").matcher(address);
        StringBuilder expression = new StringBuilder();
        while (names.find()) {
            this.names.add(names.group(1));
            names.appendReplacement(expression, "(?<" + names.group(1) + ">[^/]+(?<![.]ics))");
        }
        this.pattern = Pattern.compile(names.appendTail(expression).toString());
    }

    private static Map<String, Route> byView() {
        Map<String, Route> routes = new LinkedHashMap<>();
        for (Route route : values()) {
            routes.putIfAbsent(route.view, route);
        }
        return routes;
    }

    /** A request's page and the values of the segments its address names. */
    public record Match(Route route, Map<String, String> segments) {}

    public static Optional<Match> of(String path) {
        for (Route route : values()) {
            Matcher matcher = route.pattern.matcher(path);
            if (matcher.matches()) {
                Map<String, String> segments = new LinkedHashMap<>();
                route.names.forEach(name -> segments.put(name, matcher.group(name)));
                return Optional.of(new Match(route, segments));
            }
        }
        return Optional.empty();
    }

    /** The first route that this view serves. */
    public static Optional<Route> ofView(String view) {
        return Optional.ofNullable(BY_VIEW.get(view));
    }

    /** Its address with the segments filled in, in their order. */
    public String to(Object... segments) {
        String filled = address;
        for (int i = 0; i < names.size(); i++) {
            filled = filled.replace("{" + names.get(i) + "}", String.valueOf(segments[i]));
        }
        return filled;
    }

    public String address() {
        return address;
    }

    /** The path of the Facelets view. */
    public String view() {
        return view;
    }

    /** Key of the navigation entry that is current on this page; null on pages without navigation. */
    public String navigation() {
        return navigation;
    }

    /** Whether a form there may be sent as one with files, as mail providers end a subscription. */
    public boolean takesFiles() {
        return this == UNSUBSCRIBE;
    }

    /** Whether one may see it without being signed in. */
    public boolean isPublic() {
        return navigation == null;
    }
}
