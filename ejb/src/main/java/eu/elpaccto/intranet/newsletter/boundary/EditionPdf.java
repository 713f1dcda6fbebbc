package eu.elpaccto.intranet.newsletter.boundary;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** An edition for paper: its page, laid out by the rules the page has for print. Nothing is fetched from anywhere. */
@ApplicationScoped
public class EditionPdf {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
    private static final String EMBLEM = "/newsletter/emblem.png";

    @Inject
    private EditionMarkup markup;

    protected EditionPdf() {}

    EditionPdf(EditionMarkup markup) {
        this.markup = markup;
    }

    public byte[] of(IssueEdition edition) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useProtocolsStreamImplementation(Known::new, "http", "https", "file", "jar", "data");
        builder.withHtmlContent(UNPRINTABLE.matcher(markup.paper(edition)).replaceAll(""), markup.address(edition));
        builder.withProducer("EL PAcCTO Intranet");
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The emblem is known; of anything else that markup asks for, there is nothing. */
    private record Known(String address) implements FSStream {

        @Override
        public InputStream getStream() {
            return address.endsWith(EMBLEM) ? new ByteArrayInputStream(EuEmblem.png()) : null;
        }

        @Override
        public Reader getReader() {
            return null;
        }
    }
}
