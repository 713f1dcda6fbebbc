package eu.elpaccto.intranet.subscriber.boundary;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.subscriber.Subscriber;
import eu.elpaccto.intranet.subscriber.SubscriberDetails;
import eu.elpaccto.intranet.subscriber.SubscriptionState;
import eu.elpaccto.intranet.subscriber.control.SubscriberFile;
import eu.elpaccto.intranet.subscriber.control.SubscriberJson;
import eu.elpaccto.intranet.subscriber.control.SubscriberRows;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.UserId;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who gets the newsletter, as leads, administrators and the staff of the programme's own office keep it; for everybody else
 * there is no such list. Users are in it by themselves; what is kept of them is what they said about it.
 */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class Subscribers {

    private static final String LOCK = "SUBSCRIBERS";

    private static final String LISTED = """
            SELECT s.kind, s.handle, s.version, s.email, s.name, s.language, s.consent_on, s.consent_note, s.self_consent,
                   s.state, s.unsubscribed_at, s.refused_at, s.refused_answer, s.added_at
              FROM subscription s
            """;
    private static final String ORDER = " ORDER BY s.email COLLATE \"C\"";
    private static final int PROBLEMS_SHOWN = 200;

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private SubscriberRows rows;

    @Inject
    private Sql sql;

    @Inject
    private Lexicon lexicon;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    @Inject
    private Event<Recorded> recorded;

    /** How many subscribers are in one state. */
    public record Standing(SubscriptionState state, long number) {}

    /** Whose what is kept is: a user's, or an outside address's. */
    public record Kept(Long userAccountId, int version) {}

    /** What is there of an address already. */
    public record Present(String email, SubscriptionState state) {}

    /** Whether the list of subscribers is the actor's to see and to keep. */
    public boolean mayKeep() {
        Actor actor = current.actor();
        return actor.has(Role.LEAD)
                || actor.has(Role.ADMIN)
                || actor.components().stream().anyMatch(component -> lexicon.find(component)
                        .filter(entry -> entry.category() == Category.PROGRAMME_OFFICE)
                        .isPresent());
    }

    private void demandKeeper() {
        if (!mayKeep()) {
            throw new DomainException("shared.missing");
        }
    }

    /**
     * One page of those who match, by address.
     *
     * @param number of the page, from 1; brought into range
     */
    public Page<ListedSubscriber> list(SubscriberFilter filter, int number) {
        demandKeeper();
        Where where = where(filter);
        return Page.of(
                number,
                Page.SIZE,
                () -> sql.count("subscription s", where, Page.COUNTED + 1),
                skip -> sql.rows(
                        ListedSubscriber.class,
                        LISTED + where.sql() + ORDER + " LIMIT " + Page.SIZE + " OFFSET " + skip,
                        where.parameters()));
    }

    /** How many of those who match are in each state, whatever states the filter asks for. */
    public Map<SubscriptionState, Long> counts(SubscriberFilter filter) {
        demandKeeper();
        Where where = where(new SubscriberFilter(filter.text(), filter.languages(), List.of(), filter.kinds()));
        Map<SubscriptionState, Long> counts = new EnumMap<>(SubscriptionState.class);
        List.of(SubscriptionState.values()).forEach(state -> counts.put(state, 0L));
        sql.rows(
                        Standing.class,
                        "SELECT s.state, count(*) AS number FROM subscription s" + where.sql() + " GROUP BY s.state",
                        where.parameters())
                .forEach(standing -> counts.put(standing.state(), standing.number()));
        return counts;
    }

    /** All who match, by address, to be written into a file; that they were taken out is recorded. */
    public List<ListedSubscriber> export(SubscriberFilter filter) {
        demandKeeper();
        Where where = where(filter);
        List<ListedSubscriber> exported =
                sql.rows(ListedSubscriber.class, LISTED + where.sql() + ORDER, where.parameters());
        record("subscriber.exported", "-", null, number(exported.size()));
        return exported;
    }

    private static Where where(SubscriberFilter filter) {
        Where where = new Where();
        filter.narrow(where);
        return where;
    }

    public Optional<ListedSubscriber> find(String handle) {
        demandKeeper();
        return sql.row(ListedSubscriber.class, LISTED + " WHERE s.handle = :handle", Map.of("handle", handle));
    }

    /**
     * Adds an outside address.
     *
     * @param key chosen by the form, so that sending it twice adds once; becomes the handle
     * @throws DomainException if something in the details is wrong or the address is there already
     */
    public String add(UUID key, SubscriberDetails details) {
        demandKeeper();
        sql.lock(LOCK);
        if (rows.outside(key.toString()).isPresent()) {
            return key.toString();
        }
        Subscriber subscriber =
                new Subscriber(key, details, today(), current.actor().id(), now.instant());
        demandFree(subscriber.details().email());
        entities.persist(subscriber);
        entities.flush();
        record("subscriber.added", key.toString(), null, SubscriberJson.of(subscriber));
        return key.toString();
    }

    /**
     * Takes over what was edited about an outside address.
     *
     * @param version the version the editor saw
     * @throws DomainException if something in the details is wrong, the address is there already, or somebody changed it
     *     meanwhile
     */
    public void change(String handle, int version, SubscriberDetails details) {
        demandKeeper();
        sql.lock(LOCK);
        Subscriber subscriber = unchanged(outside(handle), version);
        String email = subscriber.details().email();
        if (!details.email().equals(email)) {
            demandFree(details.email());
        }
        change("subscriber.changed", handle, subscriber, each -> each.revise(details, today()));
    }

    /** Writes down that somebody wants no newsletter. */
    public void unsubscribe(String handle, int version) {
        demandKeeper();
        Subscriber subscriber = load(handle, version);
        change("subscriber.unsubscribed", handle, subscriber, each -> each.unsubscribe(now.instant()));
    }

    /**
     * Writes down that an outside address wants the newsletter again. Users say so themselves.
     *
     * @param on the day on which they consented anew
     * @param note where or how; null for not stated
     * @throws DomainException if that is no new consent
     */
    public void resubscribe(String handle, int version, LocalDate on, String note) {
        demandKeeper();
        Subscriber subscriber = unchanged(outside(handle), version);
        change(
                "subscriber.resubscribed",
                handle,
                subscriber,
                each -> each.resubscribe(on, note, today(), current.actor().zone()));
    }

    /** Lets an address that was refused get the newsletter again. */
    public void clearRefusal(String handle, int version) {
        demandKeeper();
        Subscriber subscriber = load(handle, version);
        String email = find(handle).orElseThrow(Subscribers::missing).email();
        List<Subscriber> all = rows.ofAddress(email);
        change("subscriber.refusalCleared", handle, subscriber, each -> all.forEach(Subscriber::clearRefusal));
    }

    /** Deletes an outside address altogether, so that nothing of it remains. */
    public void forget(String handle, int version) {
        demandKeeper();
        Subscriber subscriber = unchanged(outside(handle), version);
        entities.remove(subscriber);
        record("subscriber.forgotten", handle, null, null);
    }

    /** What would become of a list if it were imported; changes nothing. */
    public ImportCheck check(String csv) {
        demandKeeper();
        SubscriberFile file = SubscriberFile.read(csv, today());
        return check(file, present(file.subscribers()));
    }

    private static ImportCheck check(SubscriberFile file, Map<String, Present> present) {
        return new ImportCheck(
                file.lines(),
                file.subscribers().size() - present.size(),
                present.size(),
                (int) present.values().stream()
                        .filter(each -> each.state() == SubscriptionState.UNSUBSCRIBED)
                        .count(),
                file.problems().stream().limit(PROBLEMS_SHOWN).toList(),
                file.problems().size());
    }

    /**
     * Adds the outside addresses of a list; those that are there already stay as they are, even if they said no.
     *
     * @return what was done
     * @throws DomainException if there is any problem in it; then nothing is added
     */
    public ImportCheck importList(String csv) {
        demandKeeper();
        sql.lock(LOCK);
        SubscriberFile file = SubscriberFile.read(csv, today());
        Map<String, Present> present = present(file.subscribers());
        ImportCheck check = check(file, present);
        if (check.problemCount() > 0) {
            throw new DomainException("subscriber.import.problems", check.problemCount());
        }
        insert(file.subscribers().stream()
                .filter(each -> !present.containsKey(each.email()))
                .toList());
        if (check.added() > 0) {
            record("subscriber.imported", "-", null, number(check.added()));
        }
        return check;
    }

    private Map<String, Present> present(Collection<SubscriberDetails> subscribers) {
        return sql
                .rows(
                        Present.class,
                        "SELECT s.email, s.state FROM subscription s WHERE s.email = ANY(:emails)",
                        Map.of("emails", texts(subscribers, SubscriberDetails::email)))
                .stream()
                .collect(Collectors.toMap(Present::email, Function.identity()));
    }

    private void insert(List<SubscriberDetails> subscribers) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("emails", texts(subscribers, SubscriberDetails::email));
        parameters.put("names", texts(subscribers, SubscriberDetails::name));
        parameters.put("languages", texts(subscribers, each -> each.language().name()));
        parameters.put("days", texts(subscribers, each -> each.consentOn().toString()));
        parameters.put("notes", texts(subscribers, SubscriberDetails::consentNote));
        parameters.put("by", current.actor().id().value());
        parameters.put("now", now.instant());
        sql.update("""
                INSERT INTO subscriber (handle, email, name, language, consent_on, consent_note, added_by, added_at)
                SELECT gen_random_uuid()::text, l.email, l.name, l.language, l.day::date, l.note, :by, :now
                  FROM unnest(CAST(:emails AS text[]), CAST(:names AS text[]), CAST(:languages AS text[]),
                              CAST(:days AS text[]), CAST(:notes AS text[])) AS l (email, name, language, day, note)
                """, parameters);
    }

    private static String[] texts(Collection<SubscriberDetails> subscribers, Function<SubscriberDetails, String> text) {
        return subscribers.stream().map(text).toArray(String[]::new);
    }

    private void demandFree(String email) {
        Optional<ListedSubscriber> present =
                sql.row(ListedSubscriber.class, LISTED + " WHERE s.email = :email", Map.of("email", email));
        if (present.isPresent()) {
            String key = present.get().isOutside() ? "subscriber.email.taken" : "subscriber.email.user";
            throw new DomainException(List.of(Problem.at("email", key)));
        }
    }

    private Subscriber load(String handle, int version) {
        Kept kept = sql.row(
                        Kept.class,
                        "SELECT user_account_id, version FROM subscription WHERE handle = :handle",
                        Map.of("handle", handle))
                .orElseThrow(Subscribers::missing);
        if (kept.userAccountId() == null) {
            return unchanged(outside(handle), version);
        }
        return unchanged(rows.ofUser(new UserId(kept.userAccountId())), version);
    }

    private Subscriber outside(String handle) {
        return rows.outside(handle).orElseThrow(Subscribers::missing);
    }

    private static Subscriber unchanged(Subscriber subscriber, int version) {
        if (subscriber.version() != version) {
            throw new DomainException("shared.changedMeanwhile");
        }
        return subscriber;
    }

    private void change(String deed, String handle, Subscriber subscriber, Consumer<Subscriber> verb) {
        String before = SubscriberJson.of(subscriber);
        verb.accept(subscriber);
        record(deed, handle, before, SubscriberJson.of(subscriber));
    }

    private void record(String deed, String subject, String before, String after) {
        recorded.fire(new Recorded(deed, "SUBSCRIBER/" + subject, before, after));
    }

    private static String number(int number) {
        return JsonTrees.object().add("number", number).build().toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now.instant(), current.actor().zone());
    }

    private static DomainException missing() {
        return new DomainException("shared.missing");
    }
}
