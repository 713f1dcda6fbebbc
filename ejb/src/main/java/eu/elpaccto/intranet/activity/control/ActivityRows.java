package eu.elpaccto.intranet.activity.control;

import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.InstitutionInvolvement;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the flat rows by which lists show, filter and sort approved and unreviewed activities alike. */
@ApplicationScoped
public class ActivityRows {

    private static final String WRITE = """
            INSERT INTO activity_row (code, approved, state, title, language, type, modality, place, status,
                first_day, last_day, precision, countries, stated_countries, stated_qualifier, stated_besides_named,
                stated_group, contradicting, responsible, components, topics, institutions, participants,
                participants_qualifier, reach, not_before, authors, words, changed_at)
            VALUES (:code, :approved, :state, :title, :language, :type, :modality, :place, :status,
                :firstDay, :lastDay, :precision, :countries, :statedCountries, :statedQualifier, :statedBesidesNamed,
                :statedGroup, :contradicting, :responsible, :components, :topics, :institutions, :participants,
                :participantsQualifier, :reach, :notBefore, :authors, f_unaccent(:words), :changedAt)
            ON CONFLICT (code) DO UPDATE SET (approved, state, title, language, type, modality, place, status,
                first_day, last_day, precision, countries, stated_countries, stated_qualifier, stated_besides_named,
                stated_group, contradicting, responsible, components, topics, institutions, participants,
                participants_qualifier, reach, not_before, authors, words, changed_at)
              = (excluded.approved, excluded.state, excluded.title, excluded.language, excluded.type,
                excluded.modality, excluded.place, excluded.status, excluded.first_day, excluded.last_day,
                excluded.precision, excluded.countries, excluded.stated_countries, excluded.stated_qualifier,
                excluded.stated_besides_named, excluded.stated_group, excluded.contradicting, excluded.responsible,
                excluded.components, excluded.topics, excluded.institutions, excluded.participants,
                excluded.participants_qualifier, excluded.reach, excluded.not_before,
                -- Whoever wrote in it once goes on seeing it.
                ARRAY(SELECT DISTINCT unnest(activity_row.authors || excluded.authors) ORDER BY 1),
                excluded.words, excluded.changed_at)
            """;

    @Inject
    private Sql sql;

    @Inject
    private Lexicon lexicon;

    void remove(String code) {
        sql.update("DELETE FROM activity_row WHERE code = :code AND NOT approved", Map.of("code", code));
    }

    void write(
            String code, boolean approved, ReviewState state, ActivityDetails details, Set<Long> authors, Instant at) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", code);
        row.put("approved", approved);
        row.put("state", state.name());
        row.put("title", details.getTitle() == null ? code : details.getTitle());
        row.put("language", details.getLanguage().name());
        row.put("type", text(details.getType()));
        row.put("modality", text(details.getModality()));
        row.put("place", details.getPlace());
        row.put("status", text(details.getStatus()));
        row.put("firstDay", details.when().from());
        row.put("lastDay", details.when().to());
        row.put("precision", details.when().precision().name());
        row.put("countries", texts(details.countriesInvolved()));
        row.put("statedCountries", details.getStatedCountries().number());
        row.put("statedQualifier", text(details.getStatedCountries().qualifier()));
        row.put("statedBesidesNamed", details.getStatedCountries().besidesNamed());
        row.put("statedGroup", text(details.getStatedCountries().group()));
        row.put("contradicting", details.hasContradictingCount());
        row.put("responsible", details.getResponsible().value());
        row.put("components", texts(details.getComponents()));
        row.put("topics", texts(details.getTopics()));
        row.put(
                "institutions",
                texts(details.getInstitutions().stream()
                        .map(InstitutionInvolvement::institution)
                        .toList()));
        row.put("participants", details.getParticipants().number());
        row.put("participantsQualifier", text(details.getParticipants().qualifier()));
        row.put("reach", details.reach(lexicon::categoryOf).name());
        row.put("notBefore", details.getNotBefore());
        row.put("authors", authors.toArray(Long[]::new));
        row.put("words", words(code, details));
        row.put("changedAt", at);
        sql.update(WRITE, row);
    }

    /** What a search by words looks through, beside the names of what the activity refers to. */
    private static String words(String code, ActivityDetails details) {
        return Stream.of(code, details.getTitle(), details.getPlace(), details.getDescription(), details.getRemark())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
