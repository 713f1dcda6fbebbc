package eu.elpaccto.intranet.receipt;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.reading.Located;
import eu.elpaccto.intranet.reading.Quantity;
import eu.elpaccto.intranet.reading.WrittenFigure;
import eu.elpaccto.intranet.shared.Language;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the linked records say to one figure of a text.
 *
 * @param figure the figure and where it stands in the text
 * @param said what the records say, in their order: those that agree, those that contradict, or, for an absence, those
 *     that say something less exact, with which the figure could be true
 * @param together the records' values taken together, a sum, or a union for countries and institutions; null unless that
 *     is what agrees, or what several contradicting records amount to
 */
public record Receipt(Located<WrittenFigure> figure, Outcome outcome, List<Said> said, Quantity together) {

    /** How figure and records stand to each other. */
    public enum Outcome {
        /** One record, or all together, say the same or, within what the figure means, something more exact. */
        AGREEMENT,
        /** Records state this, and none of their values, nor all together, can be what the figure means. */
        CONTRADICTION,
        /** No record says this, or none exactly enough. */
        ABSENCE
    }

    /** A record and its value. */
    public record Said(LinkedRecord record, Quantity quantity) {

        @Override
        public String toString() {
            return record + ": " + quantity;
        }
    }

    public Receipt {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(outcome);
        said = List.copyOf(said);
    }

    /**
     * A receipt for every figure in a text, in its order.
     *
     * @param text the text of one field, headline or teaser; null for none
     * @param facts what the linked records say, in the order in which they shall be named
     * @param categoryOf tells whether a country is a partner, an EU state or another; may give null for one it does not
     *     know. Partner countries are Latin American, and other countries may be
     */
    public static List<Receipt> of(
            String text, Language language, Collection<Fact> facts, Function<CountryCode, Category> categoryOf) {
        Comparison comparison = new Comparison(List.copyOf(facts), categoryOf);
        return WrittenFigure.in(text, language).stream()
                .map(comparison::receipt)
                .toList();
    }

    /** Whether author, reviewer and editor should look at it. */
    public boolean isWarning() {
        return outcome != Outcome.AGREEMENT;
    }
}
