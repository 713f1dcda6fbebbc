package eu.elpaccto.intranet.acceptance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Everything the product can be asked for, found in its code: every page, every endpoint with each of its deeds, every
 * action of every editor. Whatever is added to the product appears here by itself.
 */
final class Surface {

    private Surface() {}

    /** The ways of asking. */
    enum How {
        /** A page or a feed is read. */
        GET,
        /** A plain form is sent. */
        POST,
        /** A button of an editor is pressed, or it saves by itself. */
        PRESS
    }

    /**
     * One thing that can be asked for.
     *
     * @param place the route's name, or the address of an endpoint that is no page
     * @param address with {@code {names}} for what differs from record to record
     * @param deed what is asked for there; empty where there is one thing only
     */
    record Request(How how, String place, String address, String deed) {

        @Override
        public String toString() {
            return (how + " " + place + " " + deed).strip();
        }
    }

    static List<Request> requests() {
        return Stream.of(pages(), endpoints(), editors()).flatMap(List::stream).toList();
    }

    private static List<Request> pages() {
        return Stream.of(Route.values())
                .map(route -> new Request(How.GET, route.name(), route.address(), ""))
                .toList();
    }

    /** Every servlet of ours, by the methods it answers. */
    private static List<Request> endpoints() {
        List<Request> requests = new ArrayList<>();
        new ClassFileImporter()
                .importPackages("eu.elpaccto.intranet").stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .map(JavaClass::reflect)
                        .sorted(Comparator.comparing(Class::getName))
                        .forEach(servlet -> requests.addAll(endpoints(servlet)));
        return requests;
    }

    private static List<Request> endpoints(Class<?> servlet) {
        WebServlet mapping = servlet.getAnnotation(WebServlet.class);
        List<String> deeds = deeds(servlet);
        List<Request> requests = new ArrayList<>();
        for (String pattern : mapping.value().length == 0 ? mapping.urlPatterns() : mapping.value()) {
            String address = pattern.replace("*", "{rest}");
            if (declares(servlet, "doGet") || declares(servlet, "service")) {
                requests.add(new Request(How.GET, pattern, address, ""));
            }
            if (declares(servlet, "doPost")) {
                deeds.forEach(deed -> requests.add(new Request(How.POST, pattern, address, deed)));
            }
        }
        if (requests.isEmpty()) {
            throw new AssertionError(servlet + " answers neither GET nor POST");
        }
        return requests;
    }

    /** The constants of the enum in which a servlet declares what it can be asked to do. */
    private static List<String> deeds(Class<?> servlet) {
        return Arrays.stream(servlet.getDeclaredClasses())
                .filter(Class::isEnum)
                .map(deeds -> Arrays.stream(deeds.getEnumConstants())
                        .map(Object::toString)
                        .toList())
                .findFirst()
                .orElse(List.of(""));
    }

    private static boolean declares(Class<?> servlet, String method) {
        return Arrays.stream(servlet.getDeclaredMethods())
                .anyMatch(declared -> declared.getName().equals(method));
    }

    /** Every button and every autosave of the pages that hold a Faces form. */
    private static List<Request> editors() {
        List<Request> requests = new ArrayList<>();
        try (ZipFile war = new ZipFile(System.getProperty("intranet.war"))) {
            for (Route route : Route.values()) {
                actions(war, route.view())
                        .forEach(action -> requests.add(new Request(How.PRESS, route.name(), route.address(), action)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return requests;
    }

    /** Those of a page or a tag, of what it includes and of the tags it uses. */
    private static List<String> actions(ZipFile war, String file) throws IOException {
        ZipEntry entry = war.getEntry(file.substring(1));
        if (entry == null) {
            return List.of();
        }
        String source = new String(war.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        List<String> actions = new ArrayList<>();
        for (Element element : Jsoup.parse(source, Parser.xmlParser()).getAllElements()) {
            switch (element.normalName()) {
                case "i:submit" -> actions.add(element.id());
                case "i:autosave" -> actions.add("autosave");
                case "ui:include" -> actions.addAll(actions(war, element.attr("src")));
                default -> {
                    if (element.normalName().startsWith("i:")) {
                        actions.addAll(actions(
                                war, "/WEB-INF/tags/" + element.tagName().substring(2) + ".xhtml"));
                    }
                }
            }
        }
        return actions;
    }

    /** The servlets that are not ours: none but the one that shows pages. */
    static List<String> foreignServlets() {
        try (ZipFile war = new ZipFile(System.getProperty("intranet.war"))) {
            String source = new String(
                    war.getInputStream(war.getEntry("WEB-INF/web.xml")).readAllBytes(), StandardCharsets.UTF_8);
            return Jsoup.parse(source, Parser.xmlParser())
                    .select("servlet > servlet-class")
                    .eachText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
