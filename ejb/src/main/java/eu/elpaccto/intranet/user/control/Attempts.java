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
import java.util.regex.Pattern;

/**
 * Slows down whoever tries keys. An attempt on an account is counted before it is verified, and only a few may be undecided
 * at a time, so that a thousand at once are no better than one after another; success forgets the failures. After five
 * failures each further attempt has to wait, longer every time; a network with thirty failures in ten minutes waits as
 * well. Nothing of this is undone when the request fails.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Attempts {

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGET = Duration.ofDays(1);
    private static final Duration UNDECIDED = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE_MILLIS = 50;
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
     * Counts an attempt, before anything is verified. What became of it has to be told afterwards.
     *
     * @param door what is tried and whose it is, whether or not it exists: {@code password ana@example.org}
     * @throws DomainException if it has to wait, saying how many minutes
     */
    public void begin(String door, String address) {
        demandQuietNetwork(address);
        Instant latest = clock.instant().plus(PATIENCE);
        while (!enter(door)) {
            Instant now = clock.instant();
            sql.value(
                            Instant.class,
                            "SELECT wait_till FROM attempt WHERE subject = :subject AND wait_till > :now",
                            Map.of("subject", Token.sha256(door), "now", now))
                    .ifPresent(till -> {
                        throw refusal(now, till);
                    });
            if (now.isAfter(latest)) {
                throw new DomainException("user.busy");
            }
            pause();
        }
    }

    private boolean enter(String door) {
        Instant now = clock.instant();
        return sql.value(
                        Integer.class,
                        """
                        INSERT INTO attempt AS a (subject, failures, pending, since, last_at)
                        VALUES (:subject, 0, 1, :now, :now)
                        ON CONFLICT (subject) DO UPDATE SET
                            failures = CASE WHEN a.last_at < :forget THEN 0 ELSE a.failures END,
                            pending = CASE WHEN a.last_at < :decided THEN 1 ELSE a.pending + 1 END,
                            last_at = :now
                        WHERE (a.wait_till IS NULL OR a.wait_till <= :now)
                          AND (a.pending = 0 OR a.last_at < :decided OR a.failures + a.pending < :free)
                        RETURNING pending
                        """,
                        Map.of(
                                "subject",
                                Token.sha256(door),
                                "now",
                                now,
                                "forget",
                                now.minus(FORGET),
                                "decided",
                                now.minus(UNDECIDED),
                                "free",
                                FREE))
                .isPresent();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DomainException("user.busy");
        }
    }

    /** The attempt led in: earlier failures at this door are forgotten. */
    public void succeeded(String door) {
        sql.update("""
                UPDATE attempt SET failures = 0, pending = greatest(pending - 1, 0), wait_till = NULL
                 WHERE subject = :subject
                """, Map.of("subject", Token.sha256(door)));
    }

    /** The attempt was not verified after all. */
    public void gaveUp(String door) {
        sql.update(
                "UPDATE attempt SET pending = greatest(pending - 1, 0) WHERE subject = :subject",
                Map.of("subject", Token.sha256(door)));
    }

    /** The attempt failed, or was of a kind that always counts. */
    public void failed(String door) {
        sql.update(
                """
                UPDATE attempt SET failures = failures + 1, pending = greatest(pending - 1, 0),
                       wait_till = CASE WHEN failures + 1 >= :free THEN CAST(:now AS timestamptz) + make_interval(secs =>
                            least(:longest, :first * power(2, least(failures + 1 - :free, 10)))) END
                 WHERE subject = :subject
                """,
                Map.of(
                        "subject",
                        Token.sha256(door),
                        "now",
                        clock.instant(),
                        "free",
                        FREE,
                        "first",
                        FIRST_WAIT.toSeconds(),
                        "longest",
                        LONGEST_WAIT.toSeconds()));
    }

    /** @throws DomainException if this network has failed too often of late */
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
    public void failedFrom(String address, Recorded deed) {
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
