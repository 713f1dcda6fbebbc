package eu.elpaccto.intranet.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Pages are well made: of tags that exist, with attributes these know, without scripts, styles or words of their own. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final String OWN = "eu.elpaccto.intranet";
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    /** Words that are the same in every language: the programme's name, codes of countries and languages, keys. */
    private static final Pattern NAME = Pattern.compile("EL PAcCTO|Intranet|\\b[A-Z]{2}\\b|\\(Ctrl\\+[A-Z]\\)");

    private static final Set<String> SPOKEN = Set.of("title", "alt", "placeholder", "aria-label", "label");

    /** What PrimeFaces may call when it is done: functions of our own script, with nothing that a person typed. */
    private static final Pattern CALLBACK = Pattern.compile("intranet\\.\\w+\\([^#]*(?:'#\\{path[^}]*}')?\\)");

    private final Map<Path, Document> pages = parsed();
    private final Map<String, Map<String, Boolean>> tags = tags();

    @Test
    void all_of_them_are_seen() {
        assertThat(pages).hasSizeGreaterThanOrEqualTo(80);
        assertThat(tags).hasSizeGreaterThanOrEqualTo(45);
    }

    @Test
    void a_tag_of_ours_exists_and_gets_what_it_needs_and_no_more() {
        List<String> wrong = new ArrayList<>();
        eachOwnTag((page, tag) -> {
            Map<String, Boolean> declared = tags.get(tag.getLocalName());
            if (declared == null) {
                wrong.add(page + ": no tag i:" + tag.getLocalName());
                return;
            }
            Set<String> given = attributes(tag).map(Attr::getName).collect(Collectors.toSet());
            given.stream()
                    .filter(name -> !declared.containsKey(name))
                    .forEach(name -> wrong.add(page + ": i:" + tag.getLocalName() + " knows no " + name));
            declared.entrySet().stream()
                    .filter(attribute -> attribute.getValue() && !given.contains(attribute.getKey()))
                    .forEach(attribute ->
                            wrong.add(page + ": i:" + tag.getLocalName() + " lacks " + attribute.getKey()));
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_tag_of_ours_is_used() {
        Set<String> unused = new HashSet<>(tags.keySet());
        eachOwnTag((page, tag) -> unused.remove(tag.getLocalName()));

        assertThat(unused).isEmpty();
    }

    @Test
    void nothing_is_shown_unescaped_and_no_page_has_scripts_or_styles_of_its_own() {
        List<String> wrong = new ArrayList<>();
        eachElement((page, element) -> {
            String name = element.getNodeName();
            if (Set.of("f:ajax", "h:commandLink", "h:commandButton", "script", "style")
                    .contains(name)) {
                wrong.add(page + ": " + name);
            }
            boolean own = OWN.equals(element.getNamespaceURI());
            attributes(element)
                    .filter(attribute -> attribute.getName().equals("escape")
                            || attribute.getName().equals("style")
                            || !own && isHandler(element, attribute))
                    .forEach(attribute -> wrong.add(page + ": " + name + " " + attribute));
        });

        assertThat(wrong).isEmpty();
    }

    private static boolean isHandler(Element element, Attr attribute) {
        boolean callback = element.getNodeName().startsWith("p:")
                && CALLBACK.matcher(attribute.getValue()).matches();
        return attribute.getName().matches("on[a-z]+") && !callback;
    }

    @Test
    void every_word_comes_from_the_message_bundles() {
        List<String> wrong = new ArrayList<>();
        eachElement((page, element) -> {
            if (element.getNodeName().equals("ui:remove")) {
                return;
            }
            Stream<String> spoken = attributes(element)
                    .filter(attribute -> SPOKEN.contains(attribute.getName()))
                    .map(Attr::getValue);
            Stream<String> written = children(element)
                    .filter(child -> child.getNodeType() == Node.TEXT_NODE)
                    .map(Node::getNodeValue);
            Stream.concat(spoken, written)
                    .filter(PagesTest::hasWords)
                    .forEach(text -> wrong.add(page + ": " + text.strip()));
        });

        assertThat(wrong).isEmpty();
    }

    private static boolean hasWords(String text) {
        String without = NAME.matcher(EXPRESSION.matcher(text).replaceAll("")).replaceAll("");
        return WORD.matcher(without).find();
    }

    private void eachOwnTag(BiConsumer<Path, Element> visit) {
        eachElement((page, element) -> {
            if (OWN.equals(element.getNamespaceURI())) {
                visit.accept(page, element);
            }
        });
    }

    private void eachElement(BiConsumer<Path, Element> visit) {
        pages.forEach((page, document) ->
                nodes(document.getElementsByTagName("*")).forEach(node -> visit.accept(page, (Element) node)));
    }

    private static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(number -> (Attr) element.getAttributes().item(number))
                .filter(attribute -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()));
    }

    private static Stream<Node> children(Element element) {
        return nodes(element.getChildNodes());
    }

    private static Stream<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }

    /** Every tag of the private library, with its attributes and whether it needs them. */
    private static Map<String, Map<String, Boolean>> tags() {
        Document library = parse(WEBAPP.resolve("WEB-INF/intranet.taglib.xml"));
        Map<String, Map<String, Boolean>> tags = new TreeMap<>();
        nodes(library.getElementsByTagName("tag")).map(Element.class::cast).forEach(tag -> {
            Map<String, Boolean> attributes = new LinkedHashMap<>();
            nodes(tag.getElementsByTagName("attribute"))
                    .map(Element.class::cast)
                    .forEach(attribute ->
                            attributes.put(text(attribute, "name"), Boolean.valueOf(text(attribute, "required"))));
            tags.put(text(tag, "tag-name"), attributes);
        });
        return tags;
    }

    private static String text(Element parent, String name) {
        return children(parent)
                .filter(child -> child.getNodeName().equals(name))
                .map(Node::getTextContent)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private static Map<Path, Document> parsed() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            Map<Path, Document> pages = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .forEach(file -> pages.put(WEBAPP.relativize(file), parse(file)));
            return pages;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(file.toFile());
        } catch (Exception e) {
            throw new IllegalStateException(file + " is no page", e);
        }
    }
}
