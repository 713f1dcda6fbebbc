package eu.elpaccto.intranet.media.boundary;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.MediaType;
import eu.elpaccto.intranet.media.control.MediaStore;
import eu.elpaccto.intranet.media.control.Pictures;
import eu.elpaccto.intranet.media.control.Redrawn;
import eu.elpaccto.intranet.shared.DomainException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Takes pictures and videos over from those who write. What a file is, its content tells. A picture is drawn anew, so that
 * nothing but its pixels is kept: no place, no device, no person, nothing hidden in it.
 */
@Stateless
@RolesAllowed({"STAFF", "LEAD"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MediaUploads {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 25_000_000;

    private static final int PATIENCE_SECONDS = 40;

    @Resource
    private ManagedExecutorService workers;

    @Inject
    private Pictures pictures;

    @Inject
    private MediaStore store;

    /**
     * Whether the actor may upload something now.
     *
     * @throws DomainException if they uploaded too much within a day
     */
    public void demandRoom() {
        store.demandRoom();
    }

    /**
     * Takes a file over.
     *
     * @param name what it is called where it comes from
     * @param file stays as it is
     * @throws DomainException if it is nothing that is taken, is too large or cannot be read, or if the actor uploaded too
     *     much within a day
     */
    public MediaCode take(String name, Path file) {
        store.demandRoom();
        try {
            if (Files.size(file) > LARGEST) {
                throw new DomainException("media.tooLarge");
            }
            MediaType type = type(file);
            return type.isPicture() ? store.add(name, redrawn(file, type)) : store.add(name, type, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MediaType type(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return MediaType.of(content.readNBytes(MediaType.HEAD))
                    .orElseThrow(() -> new DomainException("media.otherType"));
        }
    }

    /** Away from the request, so that nothing in a file can keep whoever sent it waiting for ever. */
    private Redrawn redrawn(Path file, MediaType type) {
        Future<Redrawn> work = workers.submit(() -> pictures.redrawn(file, type));
        try {
            return work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DomainException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            work.cancel(true);
            throw new DomainException("media.unreadable");
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
