package eu.elpaccto.intranet.newsletter.control;

import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.shared.control.HomeAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** Links in texts that lead to pages of this intranet, and whether there is anything behind them. */
@ApplicationScoped
public class InternalLinks {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final Pattern RECORD = Pattern.compile("/(activities|news|networks|agenda)/([^/]+)");
    private static final Set<String> PAGES =
            Set.of("/", "/activities", "/networks", "/news", "/articles", "/media", "/agenda", "/newsletters");

    @Inject
    private HomeAddress home;

    @Inject
    private Activities activities;

    @Inject
    private Networks networks;

    @Inject
    private News news;

    @Inject
    private Agenda agenda;

    /** The links of a text in simple Markdown that lead to no page of ours, though they say so. */
    List<String> dead(String markdown) {
        if (markdown == null) {
            return List.of();
        }
        return links(markdown).stream()
                .filter(this::isOurs)
                .filter(link -> !isAlive(path(link)))
                .distinct()
                .toList();
    }

    private static List<String> links(String markdown) {
        List<String> links = new ArrayList<>();
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }

    private boolean isOurs(String link) {
        return link.startsWith("/") || link.startsWith(home.of("/"));
    }

    private String path(String link) {
        String path = link.startsWith("/") ? link : link.substring(home.of("").length());
        return path.replaceAll("[?#].*", "");
    }

    private boolean isAlive(String path) {
        if (PAGES.contains(path)) {
            return true;
        }
        Matcher record = RECORD.matcher(path);
        return record.matches() && isThere(record.group(1), record.group(2));
    }

    private boolean isThere(String kind, String code) {
        return switch (kind) {
            case "activities" ->
                activities.row(code).filter(ListedActivity::approved).isPresent();
            case "news" -> news.row(code).filter(ListedNews::approved).isPresent();
            case "agenda" -> agenda.row(code).filter(ListedEntry::approved).isPresent();
            default -> isNetwork(code);
        };
    }

    private boolean isNetwork(String slug) {
        try {
            return networks.find(new NetworkSlug(slug)).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
