package eu.elpaccto.intranet.media.control;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.MediaType;
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
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps media files, and forgets those in which nothing stands. */
@Stateless
public class MediaStore {

    /** How many bytes of a file are in memory at once. */
    public static final int PART = 1 << 18;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 16;
    private static final int LONGEST_NAME = 120;
    private static final long MOST_BYTES_A_DAY = 500_000_000;
    private static final long MOST_FILES_A_DAY = 500;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration UNUSED_FOR = Duration.ofDays(30);
    private static final int AT_ONCE = 500;

    /** Control and format signs, and what has a meaning in paths. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\\\/:*?\"<>|]");

    private static final Pattern LAST_END = Pattern.compile("\\.[^.]{0,5}$");

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

    /** What somebody uploaded. */
    public record Uploaded(long bytes, long files) {}

    /** @throws DomainException if the actor uploaded 500 million bytes or 500 files within the last day */
    public void demandRoom() {
        Uploaded lately = sql.row(
                        Uploaded.class,
                        "SELECT coalesce(sum(size), 0) AS bytes, count(*) AS files FROM media_file"
                                + " WHERE uploaded_by = :actor AND uploaded_at > :since",
                        Map.of(
                                "actor", current.actor().id().value(),
                                "since", now.instant().minus(DAY)))
                .orElseThrow();
        if (lately.bytes() >= MOST_BYTES_A_DAY || lately.files() >= MOST_FILES_A_DAY) {
            throw new DomainException("media.tooMuch");
        }
    }

    /** @param name what it is called where it comes from */
    public MediaCode add(String name, Redrawn picture) {
        try (InputStream content = new ByteArrayInputStream(picture.content())) {
            return add(
                    name,
                    picture.type(),
                    picture.content().length,
                    picture.small(),
                    picture.width(),
                    picture.height(),
                    content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name what it is called where it comes from
     * @param file a video, which is kept as it is
     */
    public MediaCode add(String name, MediaType type, Path file) {
        // What reads by channels keeps as much memory outside the heap for each thread as was ever read at once.
        try (InputStream content = new FileInputStream(file.toFile())) {
            return add(name, type, Files.size(file), null, null, null, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MediaCode add(
            String name, MediaType type, long size, byte[] small, Integer width, Integer height, InputStream content)
            throws IOException {
        sql.lock("media/" + current.actor().id().value());
        demandRoom();
        MediaCode code = random();
        Map<String, Object> row = new HashMap<>();
        row.put("code", code.value());
        row.put("type", type.name());
        row.put("name", called(name, type));
        row.put("size", size);
        row.put("width", width);
        row.put("height", height);
        row.put("small", small);
        row.put("actor", current.actor().id().value());
        row.put("now", now.instant());
        sql.update("""
                INSERT INTO media_file (code, type, name, size, width, height, small, uploaded_by, uploaded_at)
                VALUES (:code, :type, :name, :size, :width, :height, :small, :actor, :now)
                """, row);
        int number = 0;
        for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
            sql.update(
                    "INSERT INTO media_part (code, number, content) VALUES (:code, :number, :content)",
                    Map.of("code", code.value(), "number", number++, "content", part));
        }
        String after = JsonTrees.object()
                .add("name", row.get("name").toString())
                .add("type", type.mime())
                .add("size", size)
                .build()
                .toString();
        recorded.fire(new Recorded("media.uploaded", "media-files/" + code, null, after));
        return code;
    }

    /** As it was called, but without what hides in a name, and with the end that says what it is. */
    private static String called(String name, MediaType type) {
        String line = name == null ? null : Typed.line(HIDDEN.matcher(name).replaceAll(""));
        String stem = line == null ? null : Typed.line(LAST_END.matcher(line).replaceFirst(""));
        return (stem == null ? "file" : Typed.shortened(stem, LONGEST_NAME)) + "." + type.extension();
    }

    private static MediaCode random() {
        byte[] bits = new byte[CODE_BYTES];
        RANDOM.nextBytes(bits);
        return new MediaCode(HexFormat.of().formatHex(bits));
    }

    /** Forgets what was uploaded more than 30 days ago and stands nowhere. */
    public void forgetUnused() {
        Instant since = now.instant().minus(UNUSED_FOR);
        List<String> old = old(since, "");
        while (!old.isEmpty()) {
            Set<String> unused = new HashSet<>(old);
            for (MediaUse use : uses) {
                unused.removeAll(use.used(old));
            }
            sql.update(
                    "DELETE FROM media_file WHERE code = ANY(:codes) AND public_since IS NULL",
                    Map.of("codes", unused.toArray(String[]::new)));
            old = old(since, old.get(old.size() - 1));
        }
    }

    /** Some of them, in the order of their codes, behind one of these. */
    private List<String> old(Instant since, String behind) {
        return sql.values(
                String.class,
                "SELECT code FROM media_file WHERE public_since IS NULL AND uploaded_at < :since AND code > :behind"
                        + " ORDER BY code LIMIT " + AT_ONCE,
                Map.of("since", since, "behind", behind));
    }
}
