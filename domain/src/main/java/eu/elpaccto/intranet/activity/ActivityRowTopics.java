package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.reading.Gazetteer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The topics that a row names, separated by slashes, semicolons or commas.
 *
 * @param topics every topic that is named; an acronym keeps its own meaning also inside a longer name, so that "EME tax" is
 *     about tax crime and about specialised teams
 * @param ambiguous parts in which a name means several topics
 * @param unknown parts that say more than the topics found in them
 */
record ActivityRowTopics(Set<TopicCode> topics, List<String> ambiguous, List<String> unknown) {

    private static final Pattern PARTS = Pattern.compile("[/;]");
    private static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{2,}(?![\\p{L}\\d])");
    private static final Pattern FILLING =
            Pattern.compile("(?iu)[\\s,/()&.-]|(?<!\\p{L})(and|of|the|in|y|e|et|de|la|del|da|do|des)(?!\\p{L})");

    static ActivityRowTopics of(String text, Gazetteer gazetteer) {
        Set<TopicCode> topics = new LinkedHashSet<>();
        List<String> ambiguous = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String part : PARTS.split(text)) {
            StringBuilder rest = new StringBuilder(part);
            boolean several = false;
            for (Gazetteer.Mention mention : gazetteer.mentionsIn(part, ReferenceList.TOPIC)) {
                if (mention.candidates().size() == 1) {
                    topics.add((TopicCode) mention.candidates().get(0).code());
                    rest.replace(mention.start(), mention.end(), " ".repeat(mention.end() - mention.start()));
                } else {
                    several = true;
                }
            }
            ACRONYM.matcher(part).results().forEach(acronym -> gazetteer
                    .find(acronym.group(), ReferenceList.TOPIC)
                    .ifPresent(entry -> topics.add((TopicCode) entry.code())));
            if (!FILLING.matcher(rest).replaceAll("").isEmpty()) {
                (several ? ambiguous : unknown).add(part.strip());
            }
        }
        return new ActivityRowTopics(topics, ambiguous, unknown);
    }
}
