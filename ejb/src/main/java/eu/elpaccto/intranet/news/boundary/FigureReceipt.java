package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.receipt.Receipt;
import eu.elpaccto.intranet.shared.Problem;

/**
 * A figure in a headline or a teaser, and what the records to which the item is linked say of it.
 *
 * @param field path of the field in which it stands
 * @param words the figure as written
 */
public record FigureReceipt(String field, String words, Receipt receipt) {

    /** What there is to say of it, whether it agrees or not. */
    public Problem told() {
        return receipt.together() == null
                ? Problem.at(field, key(), words, receipt.said())
                : Problem.at(field, keyOfAll(), words, receipt.said(), receipt.together());
    }

    /** Whether no linked record bears it out. */
    public boolean isWarning() {
        return receipt.isWarning();
    }

    private String key() {
        return switch (receipt.outcome()) {
            case AGREEMENT -> "news.figure.agreement";
            case CONTRADICTION -> "news.figure.contradiction";
            case ABSENCE -> receipt.said().isEmpty() ? "news.figure.absence" : "news.figure.vague";
        };
    }

    private String keyOfAll() {
        return receipt.isWarning() ? "news.figure.contradiction.together" : "news.figure.agreement.together";
    }
}
