package eu.elpaccto.intranet.media.view;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.boundary.MediaFile;
import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.shared.view.Phrasing;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Media files in words: what they were called where they came from. */
@ApplicationScoped
public class MediaPhrasing implements Phrasing {

    @Inject
    private MediaFiles files;

    @Override
    public Optional<String> phrase(Object value, Wording wording) {
        return value instanceof MediaCode code
                ? Optional.of(files.find(code).map(MediaFile::name).orElseGet(() -> wording.message("media.gone")))
                : Optional.empty();
    }
}
