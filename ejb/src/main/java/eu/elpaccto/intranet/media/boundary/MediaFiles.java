package eu.elpaccto.intranet.media.boundary;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.control.MediaStore;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.UserId;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads media files: those that are public, and for whoever is signed in those that stand in what they may see, or that they
 * uploaded themselves. Nobody sees a difference between hidden and missing.
 */
@Stateless
public class MediaFiles {

    private static final String COLUMNS = "code, type, name, size, width, height, uploaded_at, public_since";

    @Inject
    private Sql sql;

    @Inject
    @Any
    private Instance<MediaUse> uses;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    /** What is known of a file; empty if there is none for whoever asks. */
    @PermitAll
    public Optional<MediaFile> find(MediaCode code) {
        return load(code)
                .filter(file -> file.isPublic()
                        || current.optional()
                                .filter(actor -> isSeenBy(actor, code))
                                .isPresent());
    }

    /**
     * Writes a stretch of a file out, part by part; no connection of ours waits for a slow reader.
     *
     * @param from the first byte, from 0
     * @param length how many bytes
     * @throws DomainException as missing, if there is no such file for whoever asks
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(MediaCode code, long from, long length, OutputStream to) throws IOException {
        demand(code);
        long end = from + length;
        for (long at = from; at < end; ) {
            int number = (int) (at / MediaStore.PART);
            byte[] part = sql.value(
                            byte[].class,
                            "SELECT content FROM media_part WHERE code = :code AND number = :number",
                            Map.of("code", code.value(), "number", number))
                    .orElseThrow();
            int begin = (int) (at % MediaStore.PART);
            int count = (int) Math.min(part.length - begin, end - at);
            to.write(part, begin, count);
            at += count;
        }
    }

    /**
     * A picture in a small size, for lists.
     *
     * @throws DomainException as missing, if there is no such picture for whoever asks
     */
    @PermitAll
    public byte[] small(MediaCode code) {
        demand(code);
        return sql.value(
                        byte[].class,
                        "SELECT small FROM media_file WHERE code = :code AND small IS NOT NULL",
                        Map.of("code", code.value()))
                .orElseThrow(() -> new DomainException("shared.missing"));
    }

    /** A whole picture, as it is shown on pages; empty if there is none for whoever asks. */
    @PermitAll
    public Optional<byte[]> picture(MediaCode code) {
        return find(code)
                .filter(file -> file.type().isPicture())
                .flatMap(file -> sql.value(
                        byte[].class,
                        "SELECT string_agg(content, ''::bytea ORDER BY number) FROM media_part WHERE code = :code",
                        Map.of("code", code.value())));
    }

    /** Whether the actor may put this file where a picture, or else a video, is to stand. */
    @RolesAllowed({"STAFF", "LEAD", "System"})
    public boolean offers(MediaCode code, boolean picture) {
        return find(code)
                .map(MediaFile::type)
                .filter(type -> type.isPicture() == picture)
                .isPresent();
    }

    /** A text in which these files stand was sent to readers outside. */
    @RolesAllowed({"STAFF", "LEAD", "System"})
    public void publish(Collection<String> codes) {
        Map<String, Object> which = new HashMap<>();
        which.put("codes", codes.toArray(String[]::new));
        which.put("now", now.instant());
        sql.update(
                "UPDATE media_file SET public_since = :now WHERE code = ANY(:codes) AND public_since IS NULL", which);
    }

    private void demand(MediaCode code) {
        if (find(code).isEmpty()) {
            throw new DomainException("shared.missing");
        }
    }

    private Optional<MediaFile> load(MediaCode code) {
        return sql.row(
                MediaFile.class,
                "SELECT " + COLUMNS + " FROM media_file WHERE code = :code",
                Map.of("code", code.value()));
    }

    private boolean isSeenBy(Actor actor, MediaCode code) {
        UserId uploader = sql.value(
                        Long.class,
                        "SELECT uploaded_by FROM media_file WHERE code = :code",
                        Map.of("code", code.value()))
                .map(UserId::new)
                .orElseThrow();
        return uploader.equals(actor.id()) || uses.stream().anyMatch(use -> use.shows(code, uploader, actor));
    }
}
