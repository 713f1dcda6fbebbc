package eu.elpaccto.intranet.media.control;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.boundary.MediaUse;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Typed;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps media files, and forgets those in which nothing stands. */
@Stateless
public class MediaStore {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 16;
    private static final int LONGEST_NAME = 120;
    private static final long MOST_A_DAY = 500_000_000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration UNUSED_FOR = Duration.ofDays(30);
    private static final int AT_ONCE = 500;

    @Inject
    private Sql sql;

    @Inject
    @Any
    private Instance<MediaUse> uses;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    @Inject
    private Event<Recorded> recorded;

    /** @throws DomainException if the actor uploaded 500 million bytes within the last day */
    public void demandRoom() {
        long uploaded = sql.value(
                        Long.class,
                        "SELECT coalesce(sum(size), 0) FROM media_file WHERE uploaded_by = :actor AND uploaded_at > :since",
                        Map.of(
                                "actor", current.actor().id().value(),
                                "since", now.instant().minus(DAY)))
                .orElse(0L);
        if (uploaded >= MOST_A_DAY) {
            throw new DomainException("media.tooMuch");
        }
    }

    /** @param name what it is called where it comes from */
    public MediaCode add(String name, Redrawn file) {
        MediaCode code = random();
        String called = Typed.line(name);
        Map<String, Object> row = new HashMap<>();
        row.put("code", code.value());
        row.put("type", file.type().name());
        row.put("name", called == null ? file.type().extension() : Typed.shortened(called, LONGEST_NAME));
        row.put("size", file.content().length);
        row.put("width", file.width());
        row.put("height", file.height());
        row.put("content", file.content());
        row.put("small", file.small());
        row.put("actor", current.actor().id().value());
        row.put("now", now.instant());
        sql.update("""
                INSERT INTO media_file (code, type, name, size, width, height, content, small, uploaded_by, uploaded_at)
                VALUES (:code, :type, :name, :size, :width, :height, :content, :small, :actor, :now)
                """, row);
        String after = JsonTrees.object()
                .add("name", row.get("name").toString())
                .add("type", file.type().mime())
                .add("size", file.content().length)
                .build()
                .toString();
        recorded.fire(new Recorded("media.uploaded", "media-files/" + code, null, after));
        return code;
    }

    private static MediaCode random() {
        byte[] bits = new byte[CODE_BYTES];
        RANDOM.nextBytes(bits);
        return new MediaCode(HexFormat.of().formatHex(bits));
    }

    /** Forgets some of what was uploaded more than 30 days ago and stands nowhere. */
    public void forgetUnused() {
        Instant since = now.instant().minus(UNUSED_FOR);
        List<String> old = sql.values(
                String.class,
                "SELECT code FROM media_file WHERE public_since IS NULL AND uploaded_at < :since ORDER BY random() LIMIT "
                        + AT_ONCE,
                Map.of("since", since));
        Set<String> unused = new HashSet<>(old);
        uses.forEach(use -> unused.removeAll(use.used(old)));
        sql.update(
                "DELETE FROM media_file WHERE code = ANY(:codes) AND public_since IS NULL",
                Map.of("codes", unused.toArray(String[]::new)));
    }
}
