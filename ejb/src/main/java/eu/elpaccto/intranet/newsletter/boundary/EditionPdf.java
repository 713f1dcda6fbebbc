package eu.elpaccto.intranet.newsletter.boundary;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** An edition for paper: its page, laid out by the rules the page has for print. Nothing is fetched from anywhere. */
@ApplicationScoped
public class EditionPdf {

    /** What XML 1.0 has no place for. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Comes with the library; the fonts that every PDF reader has know western letters only. */
    private static final String MORE_LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final long MOST_KEPT = 16_000_000;
    private static final String EMBLEM = "/newsletter/emblem.png";

    /** Those that were not asked for for the longest first. */
    private final Map<String, byte[]> laidOut = new LinkedHashMap<>(16, 0.75f, true);

    private final EditionMarkup markup;
    private final Function<MediaCode, Optional<byte[]>> pictures;

    protected EditionPdf() {
        this(null, code -> Optional.empty());
    }

    @Inject
    EditionPdf(EditionMarkup markup, MediaFiles files) {
        this(markup, files::picture);
    }

    EditionPdf(EditionMarkup markup, Function<MediaCode, Optional<byte[]>> pictures) {
        this.markup = markup;
        this.pictures = pictures;
    }

    /** Laying out takes a moment, and anybody may ask: one at a time, and each text once, while there is room for it. */
    public synchronized byte[] of(IssueEdition edition) {
        String page = UNPRINTABLE.matcher(markup.paper(edition)).replaceAll("");
        byte[] known = laidOut.get(page);
        if (known != null) {
            return known;
        }
        byte[] file = layOut(page, markup.address(edition));
        laidOut.put(page, file);
        Iterator<byte[]> oldest = laidOut.values().iterator();
        while (laidOut.values().stream().mapToLong(each -> each.length).sum() > MOST_KEPT) {
            oldest.next();
            oldest.remove();
        }
        return file;
    }

    private byte[] layOut(String page, String address) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(() -> PDFont.class.getResourceAsStream(MORE_LETTERS), "Liberation Sans");
        builder.useProtocolsStreamImplementation(
                asked -> new Known(known(asked)), "http", "https", "file", "jar", "data");
        builder.withHtmlContent(page, address);
        builder.withProducer("EL PAcCTO Intranet");
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The emblem is known, and so are pictures of ours; of anything else that markup asks for, there is nothing. */
    private byte[] known(String address) {
        if (address.endsWith(EMBLEM)) {
            return EuEmblem.png();
        }
        return MediaCode.read(address.substring(address.lastIndexOf('/') + 1))
                .flatMap(pictures)
                .orElse(null);
    }

    /** @param content null for nothing */
    private record Known(byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return content == null ? null : new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return null;
        }
    }
}
