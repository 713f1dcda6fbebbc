package eu.elpaccto.intranet.audit.control;

import eu.elpaccto.intranet.audit.AuditEntry;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sealed chain of the audit log: appends to it, one transaction after the other, and checks it. Like everything here
 * that has a transaction of its own it is an enterprise bean, because Payara keeps connections out of transactions that an
 * annotated CDI bean begins within a call of an enterprise bean.
 */
@Stateless
public class Chain {

    private static final long LOCK = 0x61756469746C6F67L;
    private static final int BATCH = 1_000;

    @Inject
    private Sql sql;

    @Inject
    private SealKey key;

    @Inject
    private Clock clock;

    /** An entry as it is kept, with its seal. */
    public record Link(
            long number,
            Instant at,
            String actor,
            String actorName,
            String deed,
            String subject,
            String address,
            String before,
            String after,
            byte[] previous,
            byte[] hash) {

        AuditEntry entry() {
            return new AuditEntry(number, at, actor, actorName, deed, subject, address, before, after);
        }
    }

    /** The end of the chain. */
    public record End(long number, byte[] hash) {}

    /** Appends in the transaction that is under way, which from here to its end keeps others from appending. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void append(List<Deed> deeds) {
        appendNow(deeds);
    }

    /** Appends in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void appendAlone(Deed deed) {
        appendNow(List.of(deed));
    }

    private void appendNow(List<Deed> deeds) {
        sql.value(String.class, "SELECT pg_advisory_xact_lock(:lock)::text", Map.of("lock", LOCK));
        End end = sql.row(End.class, "SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1", Map.of())
                .orElse(new End(0, Seal.BEGINNING));
        for (Deed deed : deeds) {
            end = append(deed, end);
        }
    }

    private End append(Deed deed, End end) {
        AuditEntry entry = new AuditEntry(
                end.number() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                deed.actor(),
                deed.actorName(),
                deed.what().deed(),
                deed.what().subject(),
                deed.address(),
                deed.what().before(),
                deed.what().after());
        byte[] hash = key.seal().over(end.hash(), entry);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("number", entry.number());
        parameters.put("at", entry.at());
        parameters.put("actor", entry.actor());
        parameters.put("actorName", entry.actorName());
        parameters.put("deed", entry.deed());
        parameters.put("subject", entry.subject());
        parameters.put("address", entry.address());
        parameters.put("before", entry.before());
        parameters.put("after", entry.after());
        parameters.put("previous", end.hash());
        parameters.put("hash", hash);
        sql.update("""
                INSERT INTO audit_entry (number, at, actor, actor_name, deed, subject, address, before, after,
                                         previous, hash)
                VALUES (:number, :at, :actor, :actorName, :deed, :subject, :address, :before, :after,
                        :previous, :hash)
                """, parameters);
        return new End(entry.number(), hash);
    }

    /** The number of the first entry that does not fit; empty if the whole chain holds. */
    public Optional<Long> firstBroken() {
        End end = new End(0, Seal.BEGINNING);
        List<Link> links;
        do {
            links = sql.rows(Link.class, """
                    SELECT number, at, actor, actor_name, deed, subject, address, before, after, previous, hash
                      FROM audit_entry WHERE number > :after ORDER BY number LIMIT :batch
                    """, Map.of("after", end.number(), "batch", BATCH));
            for (Link link : links) {
                boolean fits = link.number() == end.number() + 1
                        && Arrays.equals(link.previous(), end.hash())
                        && Arrays.equals(link.hash(), key.seal().over(end.hash(), link.entry()));
                if (!fits) {
                    return Optional.of(end.number() + 1);
                }
                end = new End(link.number(), link.hash());
            }
        } while (links.size() == BATCH);
        return Optional.empty();
    }
}
