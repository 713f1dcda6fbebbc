package eu.elpaccto.intranet.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The address of this page, and addresses that differ from it in one thing: language, filter, order, page. */
@Named
@RequestScoped
public class Address {

    @Inject
    private HttpServletRequest request;

    /** This page in another language. */
    public String language(String code) {
        return with("lang", code);
    }

    /** This page with one parameter set to one value, or taken away when the value is empty. */
    public String with(String name, Object value) {
        return with(Map.of(name, value));
    }

    /** This page with some parameters each set to one value, or taken away where the value is empty. */
    public String with(Map<String, ?> values) {
        Map<String, List<String>> query = query();
        new TreeMap<>(values).forEach((name, value) -> {
            query.remove(name);
            if (!value.toString().isEmpty()) {
                query.put(name, List.of(value.toString()));
            }
        });
        return written(query);
    }

    /** This page without the parameter, from its first page on. */
    public String without(String name) {
        Map<String, List<String>> query = query();
        query.remove(name);
        query.remove("page");
        return written(query);
    }

    /** The path without the query, as the reader sees it. */
    public String getPath() {
        Object address = request.getAttribute(RoutingFilter.ADDRESS);
        return address == null ? request.getRequestURI() : address.toString();
    }

    /** Path and query. */
    public String getHere() {
        return written(query());
    }

    private String written(Map<String, List<String>> query) {
        StringBuilder address = new StringBuilder(getPath());
        char separator = '?';
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            for (String value : parameter.getValue()) {
                address.append(separator)
                        .append(URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
                separator = '&';
            }
        }
        return address.toString();
    }

    /** The query as the browser sent it; the segments of the path are not part of it. */
    private Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        Object forwarded = request.getAttribute("jakarta.servlet.forward.query_string");
        String text = forwarded == null ? request.getQueryString() : forwarded.toString();
        if (text == null) {
            return query;
        }
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                query.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
