package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Slows down whoever tries keys. An attempt on an account counts as failed before it is verified, so that a thousand at
 * once are no better than one after another; success forgets it. After five failures each further attempt has to wait,
 * longer every time; a network with thirty failures in ten minutes waits as well. Each count is its own transaction.
 */
@Stateless
public class Attempts {

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGET = Duration.ofDays(1);
    private static final int NETWORK_FREE = 30;
    private static final Duration NETWORK_WINDOW = Duration.ofMinutes(10);
    private static final Pattern LITERAL_IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private Event<Recorded> recorded;

    /**
     * Counts an attempt, before anything is verified.
     *
     * @param door what is tried and whose it is, whether or not it exists: {@code password ana@example.org}
     * @throws DomainException if it has to wait, saying how many minutes
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(String door, String address) {
        demandQuietNetwork(address);
        Instant now = clock.instant();
        Map<String, Object> parameters = Map.of(
                "subject",
                Token.sha256(door),
                "now",
                now,
                "forget",
                now.minus(FORGET),
                "free",
                FREE,
                "first",
                FIRST_WAIT.toSeconds(),
                "longest",
                LONGEST_WAIT.toSeconds());
        Optional<Integer> counted = sql.value(Integer.class, """
                INSERT INTO attempt AS a (subject, failures, since, last_at) VALUES (:subject, 1, :now, :now)
                ON CONFLICT (subject) DO UPDATE SET
                    failures = CASE WHEN a.last_at < :forget THEN 1 ELSE a.failures + 1 END,
                    since = CASE WHEN a.last_at < :forget THEN :now ELSE a.since END,
                    last_at = :now,
                    wait_till = CASE WHEN a.last_at >= :forget AND a.failures + 1 >= :free THEN
                        CAST(:now AS timestamptz) + make_interval(secs =>
                            least(:longest, :first * power(2, least(a.failures + 1 - :free, 10)))) END
                WHERE a.wait_till IS NULL OR a.wait_till <= :now
                RETURNING failures
                """, parameters);
        if (counted.isEmpty()) {
            Instant till = sql.value(
                            Instant.class,
                            "SELECT wait_till FROM attempt WHERE subject = :subject",
                            Map.of("subject", Token.sha256(door)))
                    .orElse(now);
            throw refusal(now, till);
        }
    }

    /** @throws DomainException if this network has failed too often of late */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void demandQuietNetwork(String address) {
        Instant now = clock.instant();
        sql.value(
                        Instant.class,
                        "SELECT since FROM attempt WHERE subject = :subject AND failures >= :free AND since > :since",
                        Map.of(
                                "subject",
                                Token.sha256(network(address)),
                                "free",
                                NETWORK_FREE,
                                "since",
                                now.minus(NETWORK_WINDOW)))
                .ifPresent(since -> {
                    throw refusal(now, since.plus(NETWORK_WINDOW));
                });
    }

    /** Counts a failure against the network and writes it into the audit log, whatever becomes of the request. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(String address, Recorded deed) {
        Instant now = clock.instant();
        sql.update(
                """
                INSERT INTO attempt AS a (subject, failures, since, last_at) VALUES (:subject, 1, :now, :now)
                ON CONFLICT (subject) DO UPDATE SET
                    failures = CASE WHEN a.since <= :window THEN 1 ELSE a.failures + 1 END,
                    since = CASE WHEN a.since <= :window THEN :now ELSE a.since END,
                    last_at = :now
                """,
                Map.of("subject", Token.sha256(network(address)), "now", now, "window", now.minus(NETWORK_WINDOW)));
        recorded.fire(deed);
    }

    /** Forgets the failures at this door. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void succeeded(String door) {
        sql.update("DELETE FROM attempt WHERE subject = :subject", Map.of("subject", Token.sha256(door)));
    }

    /** Forgets what nobody asks for any more. */
    public void forgetOld() {
        sql.update(
                "DELETE FROM attempt WHERE last_at < :forget",
                Map.of("forget", clock.instant().minus(FORGET)));
    }

    private static DomainException refusal(Instant now, Instant till) {
        long minutes = Math.max(1, (Duration.between(now, till).toSeconds() + 59) / 60);
        return new DomainException("user.wait", minutes);
    }

    /** One IPv4 address, or the 64 bits of an IPv6 address that a subscriber is given as a whole. */
    private static String network(String address) {
        if (LITERAL_IPV6.matcher(address).matches()) {
            try {
                byte[] bytes = InetAddress.getByName(address).getAddress();
                return bytes.length == 16
                        ? "network " + HexFormat.of().formatHex(Arrays.copyOf(bytes, 8))
                        : "network " + InetAddress.getByAddress(bytes).getHostAddress();
            } catch (UnknownHostException e) {
                return "network " + address;
            }
        }
        return "network " + address;
    }
}
