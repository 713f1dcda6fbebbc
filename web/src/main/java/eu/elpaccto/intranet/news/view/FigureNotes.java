package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.boundary.FigureReceipt;
import eu.elpaccto.intranet.news.boundary.NewsFigures;
import eu.elpaccto.intranet.receipt.LinkedRecord;
import eu.elpaccto.intranet.receipt.Receipt;
import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The figures of a headline and a teaser in words, each with the records that bear it out or do not. */
@RequestScoped
public class FigureNotes {

    @Inject
    private NewsFigures figures;

    @Inject
    private Errors errors;

    /**
     * One figure.
     *
     * @param warning whether no record bears it out
     * @param records those that say something of it
     */
    public record Note(boolean warning, String text, List<Link> records) {}

    /** A record and its address. */
    public record Link(String code, String href) {}

    public List<Note> of(NewsDetails news) {
        return figures.of(news).stream().map(this::note).toList();
    }

    private Note note(FigureReceipt figure) {
        return new Note(
                figure.isWarning(),
                errors.text(figure.told()),
                figure.receipt().said().stream()
                        .map(Receipt.Said::record)
                        .distinct()
                        .map(record -> new Link(record.code(), href(record)))
                        .toList());
    }

    private static String href(LinkedRecord record) {
        return switch (record.kind()) {
            case ACTIVITY -> Route.ACTIVITY.to(record.code());
            case NETWORK -> Route.NETWORK.to(record.code());
            case NETWORK_UPDATE -> {
                NetworkUpdateCode code = new NetworkUpdateCode(record.code());
                yield Route.NETWORK_UPDATE.to(code.network(), code.number());
            }
        };
    }
}
