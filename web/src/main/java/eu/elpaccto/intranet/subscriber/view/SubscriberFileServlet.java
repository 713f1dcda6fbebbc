package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.subscriber.boundary.ListedSubscriber;
import eu.elpaccto.intranet.subscriber.boundary.Subscribers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Hands out the subscribers that are listed as a CSV file. Taking addresses out is recorded, so it takes a form. */
@WebServlet(SubscriberFileServlet.ADDRESS)
public class SubscriberFileServlet extends FormServlet {

    static final String ADDRESS = "/newsletters/subscribers/export";

    private static final long serialVersionUID = 1L;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("(^|[,;\\t])([\\s\\p{Cf}]*[=+\\-@\\t\\r＝＋－＠])");

    @Inject
    private transient Subscribers subscribers;

    @Inject
    private transient SubscriberQuery query;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<ListedSubscriber> exported = subscribers.export(query.filter());
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"subscribers.csv\"");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader("email", "name", "language", "consent_on", "consent_note", "kind", "state")
                .get();
        response.getWriter().write(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(response.getWriter(), format)) {
            for (ListedSubscriber each : exported) {
                csv.printRecord(Stream.of(
                                each.email(),
                                each.name(),
                                each.language().code(),
                                each.consentOn(),
                                each.consentNote(),
                                each.kind().name().toLowerCase(Locale.ROOT),
                                each.state().name().toLowerCase(Locale.ROOT))
                        .map(SubscriberFileServlet::cell));
            }
        }
    }

    /**
     * A spreadsheet takes what begins like a formula for one; an apostrophe says that it is text. It may part cells at other
     * signs than those that are written here, and passes over what is not seen.
     */
    private static String cell(Object value) {
        return FORMULA.matcher(Objects.toString(value, "")).replaceAll("$1'$2");
    }
}
