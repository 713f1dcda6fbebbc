package eu.elpaccto.intranet.dataset.control;

import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Logger;

/**
 * Generates a programme of a given size, for measuring. It is written set-based, because through the boundaries a million
 * activities would take days, but every table then holds what the boundaries would have written. Only the audit log is
 * told in one entry. What is drawn follows from the number of each record and the day alone.
 */
@ApplicationScoped
public class GeneratedProgramme {

    private static final Logger LOG = Logger.getLogger(GeneratedProgramme.class.getName());

    private static final int PEOPLE = 200;
    private static final int INSTITUTIONS = 300;
    private static final int OPEN_ACTIVITIES = 600;
    private static final int UPDATES = 1_000;
    private static final int OPEN_UPDATES = 60;
    private static final int NEWS = 2_000;
    private static final int OPEN_NEWS = 100;
    private static final int SUBSCRIBERS = 10_000;

    /** Activities written at once, so that neither memory nor a single statement grows with the data set. */
    private static final int SLICE = 50_000;

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Event<Recorded> recorded;

    /**
     * Adds to the reference lists, the institutions, people and networks of the demo programme, which are there already.
     *
     * @param activities how many approved activities
     * @param today the last day of the four years
     */
    void load(DataSet set, int activities, LocalDate today) {
        entities.flush();
        people(today);
        run("vocabulary", Map.of());
        long activityIds = activities(activities, today);
        updates(today);
        news(activityIds, activities, today);
        run("subscribers", Map.of("today", today, "subscribers", SUBSCRIBERS));
        run("done", Map.of());
        recorded.fire(new Recorded("dataset.generated", "DATASET/" + set, null, null));
    }

    private void people(LocalDate today) {
        int people = PEOPLE - count("SELECT count(*) FROM user_account");
        int institutions = INSTITUTIONS - count("SELECT count(*) FROM reference_entry WHERE list = 'INSTITUTION'");
        run(
                "people",
                Map.of(
                        "today", today,
                        "people", people,
                        "userIds", idsBefore("user_account_seq", people),
                        "institutions", institutions,
                        "entryIds", idsBefore("reference_entry_seq", institutions)));
    }

    private long activities(int approved, LocalDate today) {
        int all = approved + OPEN_ACTIVITIES;
        long activityIds = idsBefore("activity_seq", approved);
        long proposalIds = idsBefore("proposal_seq", all);
        for (int first = 1; first <= all; first += SLICE) {
            int last = Math.min(first + SLICE - 1, all);
            run(
                    "activities",
                    Map.of(
                            "today", today,
                            "first", first,
                            "last", last,
                            "approved", approved,
                            "activityIds", activityIds));
            proposals(ProposalKind.ACTIVITY, proposalIds);
            LOG.info(() -> "generated " + last + " of " + all + " activities");
        }
        return activityIds;
    }

    private void updates(LocalDate today) {
        run(
                "network-updates",
                Map.of(
                        "today", today,
                        "approved", UPDATES,
                        "open", OPEN_UPDATES,
                        "updateIds", idsBefore("network_update_seq", UPDATES)));
        proposals(ProposalKind.NETWORK_UPDATE, idsBefore("proposal_seq", UPDATES + OPEN_UPDATES));
    }

    private void news(long activityIds, int activities, LocalDate today) {
        run(
                "news",
                Map.of(
                        "today", today,
                        "approved", NEWS,
                        "open", OPEN_NEWS,
                        "activities", activities,
                        "activityIds", activityIds,
                        "newsIds", idsBefore("news_item_seq", NEWS)));
        proposals(ProposalKind.NEWS, idsBefore("proposal_seq", NEWS + OPEN_NEWS));
    }

    private void proposals(ProposalKind kind, long proposalIds) {
        run("proposals", Map.of("kind", kind.name(), "proposalIds", proposalIds));
    }

    private int count(String query) {
        return sql.value(Integer.class, query, Map.of()).orElseThrow();
    }

    /** Takes as many ids from a sequence as are needed and tells the one before the first of them. */
    private long idsBefore(String sequence, int howMany) {
        return sql.value(
                        Long.class,
                        "SELECT min(nextval(:sequence)) - 50 FROM generate_series(0, :howMany / 50)",
                        Map.of("sequence", sequence, "howMany", howMany))
                .orElseThrow();
    }

    /** @param parameters exactly those that the script names */
    private void run(String script, Map<String, ?> parameters) {
        String path = "/dataset/" + script + ".sql";
        try (InputStream text = GeneratedProgramme.class.getResourceAsStream(path)) {
            sql.update(new String(text.readAllBytes(), StandardCharsets.UTF_8), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
