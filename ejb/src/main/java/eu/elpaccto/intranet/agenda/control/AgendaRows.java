package eu.elpaccto.intranet.agenda.control;

import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.agenda.AgendaDetails;
import eu.elpaccto.intranet.agenda.AgendaEntry;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Approved;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the flat rows by which approved and unreviewed entries alike are listed, filtered and put into calendars. */
@ApplicationScoped
public class AgendaRows {

    private static final String WRITE = """
            INSERT INTO agenda_row (code, approved, state, uid, sequence, title, kind, status, first_day, last_day,
                precision, starts_at, ends_at, zone, modality, place, description, language, link, responsible,
                components, countries, activities, networks, not_before, authors, words, changed_at)
            VALUES (:code, :approved, :state, :uid, :sequence, :title, :kind, :status, :firstDay, :lastDay, :precision,
                CAST(:startsAt AS time), CAST(:endsAt AS time), :zone, :modality, :place, :description, :language, :link,
                :responsible, :components, :countries, :activities, :networks, :notBefore, :authors,
                f_unaccent(:words), :changedAt)
            ON CONFLICT (code) DO UPDATE SET (approved, state, uid, sequence, title, kind, status, first_day, last_day,
                precision, starts_at, ends_at, zone, modality, place, description, language, link, responsible,
                components, countries, activities, networks, not_before, authors, words, changed_at)
              = (excluded.approved, excluded.state, excluded.uid, excluded.sequence, excluded.title, excluded.kind,
                excluded.status, excluded.first_day, excluded.last_day, excluded.precision, excluded.starts_at,
                excluded.ends_at, excluded.zone, excluded.modality, excluded.place, excluded.description,
                excluded.language, excluded.link, excluded.responsible, excluded.components, excluded.countries,
                excluded.activities, excluded.networks, excluded.not_before,
                -- Whoever wrote in it once goes on seeing it.
                ARRAY(SELECT DISTINCT unnest(agenda_row.authors || excluded.authors) ORDER BY 1), excluded.words,
                excluded.changed_at)
            """;

    private static final String FOLLOW = """
            UPDATE agenda_row SET not_before =
                   (SELECT max(a.not_before) FROM activity_row a WHERE a.code = ANY(agenda_row.activities))
             WHERE activities && :activity
            """;

    @Inject
    private Sql sql;

    @Inject
    private Networks networks;

    @Inject
    private Activities activities;

    void remove(String code) {
        sql.update("DELETE FROM agenda_row WHERE code = :code AND NOT approved", Map.of("code", code));
    }

    /** What is not approved yet is not known to any calendar. */
    void write(Proposal proposal, AgendaDetails details) {
        Map<String, Object> row =
                row(proposal.code(), proposal.state(), details, proposal.authorIds(), proposal.changedAt());
        row.put("approved", false);
        row.put("uid", null);
        row.put("sequence", 0);
        sql.update(WRITE, row);
    }

    void write(AgendaEntry entry, Set<Long> authors) {
        Map<String, Object> row =
                row(entry.code().value(), ReviewState.APPROVED, entry.details(), authors, entry.approvedAt());
        row.put("approved", true);
        row.put("uid", entry.uid());
        row.put("sequence", entry.sequence());
        sql.update(WRITE, row);
    }

    private Map<String, Object> row(
            String code, ReviewState state, AgendaDetails details, Set<Long> authors, Instant changedAt) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", code);
        row.put("state", state.name());
        row.put("title", details.getTitle() == null ? code : details.getTitle());
        row.put("kind", details.getKind().name());
        row.put("status", details.getStatus().name());
        row.put("firstDay", details.getWhen().from());
        row.put("lastDay", details.getWhen().to());
        row.put("precision", details.getWhen().precision().name());
        row.put("startsAt", Objects.toString(details.getStartsAt(), null));
        row.put("endsAt", Objects.toString(details.getEndsAt(), null));
        row.put("zone", Objects.toString(details.getZone(), null));
        row.put("modality", Objects.toString(details.getModality(), null));
        row.put("place", details.getPlace());
        row.put("description", details.getDescription());
        row.put("language", details.getLanguage().name());
        row.put("link", details.getLink());
        row.put("responsible", details.getResponsible().value());
        row.put("components", texts(details.getComponents()));
        row.put("countries", texts(details.getCountries()));
        row.put("activities", texts(details.getActivities()));
        row.put("networks", texts(details.getNetworks()));
        row.put("notBefore", activities.heldBackUntil(details.getActivities()).orElse(null));
        row.put("authors", authors.toArray(Long[]::new));
        row.put("words", words(code, details));
        row.put("changedAt", changedAt);
        return row;
    }

    /** An activity was approved, perhaps with another day from which it may be told of: what announces it follows. */
    void follow(@Observes Approved approval) {
        if (approval.kind() == ProposalKind.ACTIVITY) {
            String[] activity = {approval.code()};
            sql.update(FOLLOW, Map.of("activity", activity));
        }
    }

    /** What a search by words looks through, beside the names of the countries and components it is about. */
    private String words(String code, AgendaDetails details) {
        Stream<String> texts = Stream.concat(
                Stream.of(code, details.getTitle(), details.getDescription(), details.getPlace()),
                Stream.concat(details.getNetworks().stream(), details.getActivities().stream())
                        .map(Object::toString));
        return Stream.concat(texts, networks.names(details.getNetworks()).stream())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toArray(String[]::new);
    }
}
