package eu.elpaccto.intranet.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.agenda.AgendaDetails;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.TranslationDetails;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.FactSheet;
import eu.elpaccto.intranet.shared.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text that a page or a rule asks for exists in all four languages. */
class MessageKeysTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern IN_PAGES = Pattern.compile("m(?:\\.of\\(|\\[)'([a-zA-Z]+(?:\\.[a-zA-Z0-9_]+)+)'");
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-zA-Z]+\\.(?:[\\w.]*))[\"']");
    private static final Pattern CONSTANT = Pattern.compile("[a-z]+\\.[A-Z]\\w+\\.[A-Z_]+");
    private static final Pattern IN_RULES = Pattern.compile(
            "(?:DomainException\\(|notUnderstood\\(|refused?\\((?:[^,]*,\\s*)?|Problem\\.of\\(|Problem\\.at\\([^,]+,\\s*|message = )\"([a-zA-Z]+(?:\\.[a-zA-Z0-9_]+)+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_key_of_a_page_has_a_text(Language language) throws IOException {
        Set<String> used = keys(Path.of("src/main/webapp"), ".xhtml", IN_PAGES);
        assertThat(used).as("keys found in pages").hasSizeGreaterThan(200);
        assertThat(missing(used, language)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_refusal_of_a_rule_has_a_text(Language language) throws IOException {
        Set<String> used = keys(Path.of("../domain/src/main/java"), ".java", IN_RULES);
        used.addAll(keys(Path.of("../ejb/src/main/java"), ".java", IN_RULES));
        assertThat(used).as("keys found in rules").hasSizeGreaterThan(40);
        assertThat(missing(used, language)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_keys(Language language) throws IOException {
        assertThat(texts(language).keySet()).isEqualTo(texts(Language.EN).keySet());
    }

    /** The review shows every field of every draft under its label. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_field_of_a_draft_has_a_label(Language language) throws IOException {
        assertThat(missing(labels(), language)).isEmpty();
    }

    private static Set<String> labels() {
        return Map.of(
                        ProposalKind.ACTIVITY, ActivityDetails.class,
                        ProposalKind.NETWORK_UPDATE, NetworkUpdateDetails.class,
                        ProposalKind.NEWS, NewsDetails.class,
                        ProposalKind.NEWS_TRANSLATION, TranslationDetails.class,
                        ProposalKind.AGENDA, AgendaDetails.class,
                        ProposalKind.NEWSLETTER, IssueDetails.class)
                .entrySet()
                .stream()
                .flatMap(draft -> Stream.of(draft.getValue().getDeclaredFields())
                        .filter(FactSheet::isEdited)
                        .map(field -> FactSheet.feature(draft.getKey()) + ".field." + field.getName()))
                .collect(Collectors.toSet());
    }

    /** A text is asked for by its whole key, by a beginning that ends in a dot, or as the name of a constant. */
    @Test
    void no_text_is_unused() throws IOException {
        Set<String> named = keys(Path.of("src/main/webapp"), ".xhtml", QUOTED);
        named.addAll(keys(Path.of("src/main/java"), ".java", QUOTED));
        List<String> beginnings =
                named.stream().filter(name -> name.endsWith(".")).toList();
        named.addAll(keys(Path.of("../domain/src/main/java"), ".java", QUOTED));
        named.addAll(keys(Path.of("../ejb/src/main/java"), ".java", QUOTED));
        named.addAll(labels());
        assertThat(texts(Language.EN).stringPropertyNames().stream()
                        .filter(key -> !named.contains(key))
                        .filter(key -> !CONSTANT.matcher(key).matches())
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void every_text_is_a_valid_pattern() throws IOException {
        for (Language language : Language.values()) {
            for (Object text : texts(language).values()) {
                assertThat(new MessageFormat(text.toString(), language.locale()).format(new Object[] {1, 2, 3}))
                        .as(text.toString())
                        .isNotNull();
            }
        }
    }

    private static List<String> missing(Set<String> used, Language language) throws IOException {
        Properties texts = texts(language);
        return used.stream().filter(key -> !texts.containsKey(key)).toList();
    }

    private static Set<String> keys(Path directory, String suffix, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language.code() + ".properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }
}
