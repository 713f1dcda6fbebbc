package eu.elpaccto.intranet.newsletter.control;

import eu.elpaccto.intranet.shared.control.HomeAddress;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.Access;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private Sql sql;

    @Inject
    private Access access;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    /**
     * The links that lead to no page of ours, though they say so, by the text in which they stand. What all texts name is
     * looked up at once.
     *
     * @param texts in simple Markdown; null among them for none
     */
    Map<String, List<String>> dead(Stream<String> texts) {
        Map<String, List<String>> ours =
                texts.filter(Objects::nonNull).distinct().collect(Collectors.toMap(Function.identity(), this::ours));
        Set<Named> there = there(ours.values().stream()
                .flatMap(List::stream)
                .map(this::named)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Named::kind, Collectors.mapping(Named::code, Collectors.toSet()))));
        ours.replaceAll((text, links) -> links.stream()
                .filter(link -> !PAGES.contains(path(link)))
                .filter(link -> named(link).filter(there::contains).isEmpty())
                .toList());
        return ours;
    }

    private List<String> ours(String markdown) {
        List<String> links = new ArrayList<>();
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links.stream().filter(this::isOurs).distinct().toList();
    }

    /** A record as its address names it: the first part of the path, and the second. */
    private record Named(String kind, String code) {}

    private Optional<Named> named(String link) {
        Matcher record = RECORD.matcher(path(link));
        return record.matches() ? Optional.of(new Named(record.group(1), record.group(2))) : Optional.empty();
    }

    private boolean isOurs(String link) {
        return link.startsWith("/") || link.startsWith(home.of("/"));
    }

    private String path(String link) {
        String path = link.startsWith("/") ? link : link.substring(home.of("").length());
        return path.replaceAll("[?#].*", "");
    }

    private Set<Named> there(Map<String, Set<String>> named) {
        Set<Named> there = new HashSet<>();
        named.forEach((kind, codes) -> there(kind, codes).forEach(code -> there.add(new Named(kind, code))));
        return there;
    }

    private List<String> there(String kind, Set<String> codes) {
        return switch (kind) {
            case "activities" -> approved("activity_row", codes);
            case "news" -> approved("news_row", codes);
            case "agenda" -> approved("agenda_row", codes);
            default ->
                sql.values(
                        String.class,
                        "SELECT slug FROM network WHERE slug = ANY(:slugs)",
                        Map.of("slugs", codes.toArray(String[]::new)));
        };
    }

    private List<String> approved(String rows, Set<String> codes) {
        Actor actor = current.actor();
        Where where = new Where().and("r.approved").and("r.code = ANY(:codes)", "codes", codes.toArray(String[]::new));
        access.visibleRows(where, actor, "r", LocalDate.ofInstant(now.instant(), actor.zone()));
        return sql.values(String.class, "SELECT r.code FROM " + rows + " r" + where.sql(), where.parameters());
    }
}
