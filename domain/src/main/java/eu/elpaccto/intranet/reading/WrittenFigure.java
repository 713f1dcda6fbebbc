package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.shared.Language;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A figure that a running text states: how many of what. "Twelve Latin American countries", "más de cien personas", "13
 * detenidos", "quase 100 participantes", "une centaine de procureurs", "between 20 and 30 judges", "both countries".
 *
 * <p>A number is a figure only with a word for what is counted close behind it. Dates, years, times, ordinals, shares
 * ("four in ten"), percentages, sums of money, numbers that are names ("Ley 1768", "phase 2", "Covid-19") and "one" as a
 * word, which is an article as well, are none; neither are people who cannot have taken part ("5,000 persons deprived of
 * liberty"). Of "13 of the 18 countries" the 13 are stated.
 *
 * @param countedAs who was counted, as written ("police officers"); null for people in general and for what is no people
 * @param regions the groups to which the countries belong; empty for no group and for what is no countries
 */
public record WrittenFigure(Counted counted, Quantity quantity, String countedAs, Set<Region> regions) {

    public WrittenFigure {
        Objects.requireNonNull(counted);
        Objects.requireNonNull(quantity);
        regions = Set.copyOf(regions);
    }

    /**
     * Every figure in a running text of one language, in order, from what qualifies it to what is counted. Takes time in
     * proportion to the length of the text.
     *
     * @param text null for none
     */
    public static List<Located<WrittenFigure>> in(String text, Language language) {
        return text == null || text.isBlank() ? List.of() : new FigureGrammar(text, language).figures();
    }
}
