package eu.elpaccto.intranet.receipt;

import eu.elpaccto.intranet.activity.CountryGroup;
import eu.elpaccto.intranet.activity.StatedCountries;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.reading.Counted;
import eu.elpaccto.intranet.reading.Located;
import eu.elpaccto.intranet.reading.Quantity;
import eu.elpaccto.intranet.reading.Quantity.Bound;
import eu.elpaccto.intranet.reading.Region;
import eu.elpaccto.intranet.reading.WrittenFigure;
import eu.elpaccto.intranet.receipt.Receipt.Outcome;
import eu.elpaccto.intranet.receipt.Receipt.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares figures of a text with the facts of records. */
final class Comparison {

    /**
     * A value that a figure may be compared with.
     *
     * @param shown the value as the record has it; null when it cannot be told as one
     * @param stated what it says outright: the figure agrees with any of these
     * @param possible what it leaves possible
     */
    private record Candidate(LinkedRecord record, Quantity shown, List<Bounds> stated, Bounds possible) {

        static Candidate of(LinkedRecord record, Quantity quantity) {
            Bounds bounds = Bounds.of(quantity);
            return new Candidate(record, quantity, List.of(bounds), bounds);
        }

        boolean agreesWith(Bounds figure) {
            return stated.stream().anyMatch(figure::includes);
        }

        boolean mayBe(Bounds figure) {
            return possible.meets(figure);
        }
    }

    private final List<Fact> facts;
    private final Function<CountryCode, Category> categoryOf;

    Comparison(List<Fact> facts, Function<CountryCode, Category> categoryOf) {
        this.facts = facts;
        this.categoryOf = categoryOf;
    }

    Receipt receipt(Located<WrittenFigure> located) {
        WrittenFigure figure = located.value();
        Bounds meant = Bounds.of(figure.quantity());
        List<Candidate> single = single(figure);
        Candidate together = together(figure, single);
        List<Said> agreeing = said(single, each -> each.agreesWith(meant));
        if (!agreeing.isEmpty()) {
            return new Receipt(located, Outcome.AGREEMENT, agreeing, null);
        }
        Quantity total = together == null ? null : together.shown();
        if (together != null && together.agreesWith(meant)) {
            return new Receipt(located, Outcome.AGREEMENT, said(single, each -> true), total);
        }
        List<Said> possible = together != null && together.mayBe(meant)
                ? said(single, each -> true)
                : said(single, each -> each.mayBe(meant));
        if (!possible.isEmpty() || single.isEmpty()) {
            return new Receipt(located, Outcome.ABSENCE, possible, null);
        }
        return new Receipt(located, Outcome.CONTRADICTION, said(single, each -> true), total);
    }

    private static List<Said> said(List<Candidate> candidates, Predicate<Candidate> wanted) {
        return candidates.stream()
                .filter(wanted)
                .map(each -> new Said(each.record(), each.shown()))
                .toList();
    }

    private List<Candidate> single(WrittenFigure figure) {
        return facts.stream()
                .map(fact -> candidate(fact, figure))
                .filter(Objects::nonNull)
                .toList();
    }

    private Candidate candidate(Fact fact, WrittenFigure figure) {
        if (fact instanceof Fact.Countries countries) {
            return figure.counted() == Counted.COUNTRIES ? candidate(countries, figure.regions()) : null;
        }
        if (fact instanceof Fact.Institutions institutions) {
            return figure.counted() == Counted.INSTITUTIONS
                    ? Candidate.of(
                            fact.record(), Quantity.exactly(institutions.named().size()))
                    : null;
        }
        Fact.Number number = (Fact.Number) fact;
        if (number.counted() != figure.counted()) {
            return null;
        }
        Candidate plain = Candidate.of(fact.record(), number.quantity());
        return isPartOf(figure, number)
                ? new Candidate(
                        plain.record(),
                        plain.shown(),
                        plain.stated(),
                        plain.possible().fromNone())
                : plain;
    }

    /** Forty prosecutors may be among the hundred participants of a record that does not count prosecutors. */
    private static boolean isPartOf(WrittenFigure figure, Fact.Number number) {
        return figure.countedAs() != null && !figure.countedAs().equalsIgnoreCase(number.countedAs());
    }

    private Candidate candidate(Fact.Countries fact, Set<Region> regions) {
        StatedCountries stated = fact.stated();
        int named = fact.named().size();
        boolean listed = isListed(fact);
        if (listed && named == 0) {
            return null;
        }
        Quantity total = total(fact);
        if (regions.isEmpty()) {
            Candidate whole = Candidate.of(fact.record(), total);
            return listed && stated.number() != null
                    ? new Candidate(
                            fact.record(), total, List.of(whole.possible(), Bounds.exactly(named)), whole.possible())
                    : whole;
        }
        if (listed) {
            return namedOf(fact.record(), fact.named(), regions);
        }
        long sure =
                fact.named().stream().filter(country -> isIn(regions, country)).count();
        boolean sameGroup =
                CountryGroup.of(regions).filter(stated.group()::equals).isPresent();
        if (sameGroup) {
            int others = stated.besidesNamed() ? (int) sure : 0;
            return Candidate.of(fact.record(), Quantity.of(stated.number() + others, stated.qualifier()));
        }
        Bounds possible = new Bounds(sure, Math.max(sure, Bounds.of(total).most()));
        return new Candidate(fact.record(), total, List.of(), possible);
    }

    /** Whether its list is all it says about countries, or at least no shorter than what it states. */
    private static boolean isListed(Fact.Countries fact) {
        StatedCountries stated = fact.stated();
        return stated.number() == null || !stated.besidesNamed() && fact.named().size() >= stated.number();
    }

    private static Quantity total(Fact.Countries fact) {
        StatedCountries stated = fact.stated();
        int named = fact.named().size();
        if (stated.number() == null) {
            return Quantity.exactly(named);
        }
        return Quantity.of(stated.number() + (stated.besidesNamed() ? named : 0), stated.qualifier());
    }

    private Candidate namedOf(LinkedRecord record, Set<CountryCode> named, Set<Region> regions) {
        int sure =
                (int) named.stream().filter(country -> isIn(regions, country)).count();
        int maybe = (int)
                named.stream().filter(country -> mayBeIn(regions, country)).count();
        Quantity shown = sure == maybe ? Quantity.exactly(sure) : new Quantity(sure, Bound.BETWEEN, maybe);
        return new Candidate(
                record, shown, List.of(Bounds.exactly(sure), Bounds.exactly(maybe)), new Bounds(sure, maybe));
    }

    private boolean isIn(Set<Region> regions, CountryCode country) {
        Category category = categoryOf.apply(country);
        return regions.isEmpty()
                || regions.contains(Region.NETWORK_MEMBERS)
                || regions.contains(Region.LATIN_AMERICA) && category == Category.PARTNER
                || regions.contains(Region.EUROPEAN_UNION) && category == Category.EU;
    }

    /** No list says which countries are of the Caribbean or of Mercosur, nor where other countries lie. */
    private boolean mayBeIn(Set<Region> regions, CountryCode country) {
        Category category = categoryOf.apply(country);
        boolean american = category != Category.EU;
        boolean other = american && category != Category.PARTNER;
        return isIn(regions, country)
                || american && (regions.contains(Region.MERCOSUR) || regions.contains(Region.CARIBBEAN))
                || other && regions.contains(Region.LATIN_AMERICA);
    }

    /** Null when fewer than two records say something. */
    private Candidate together(WrittenFigure figure, List<Candidate> single) {
        long records = single.stream().map(Candidate::record).distinct().count();
        if (records < 2) {
            return null;
        }
        return switch (figure.counted()) {
            case COUNTRIES -> allCountries(figure.regions(), single);
            case INSTITUTIONS -> allInstitutions();
            default -> sum(single);
        };
    }

    private Candidate allCountries(Set<Region> regions, List<Candidate> single) {
        Set<CountryCode> union = facts(Fact.Countries.class)
                .flatMap(fact -> fact.named().stream())
                .collect(Collectors.toSet());
        Candidate named = namedOf(null, union, regions);
        if (facts(Fact.Countries.class).allMatch(Comparison::isListed)) {
            return named;
        }
        long least = named.possible().least();
        Bounds sum = Bounds.exactly(0);
        for (Candidate each : single) {
            least = Math.max(least, each.possible().least());
            sum = sum.plus(each.possible());
        }
        return new Candidate(null, null, List.of(), new Bounds(least, Math.max(least, sum.most())));
    }

    private Candidate allInstitutions() {
        long union = facts(Fact.Institutions.class)
                .flatMap(fact -> fact.named().stream())
                .distinct()
                .count();
        return Candidate.of(null, Quantity.exactly((int) union));
    }

    private <F extends Fact> Stream<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Candidate sum(List<Candidate> single) {
        Bounds stated = Bounds.exactly(0);
        Bounds possible = Bounds.exactly(0);
        for (Candidate each : single) {
            stated = stated.plus(each.stated().get(0));
            possible = possible.plus(each.possible());
        }
        return new Candidate(null, shownSum(single), List.of(stated), possible);
    }

    /** Null for a sum that cannot be told in one of the ways in which numbers are. */
    private static Quantity shownSum(List<Candidate> single) {
        long sum = 0;
        List<Bound> inexact = new ArrayList<>();
        for (Candidate each : single) {
            sum += each.shown().number();
            if (each.shown().bound() != Bound.EXACTLY) {
                inexact.add(each.shown().bound());
            }
        }
        boolean alike = inexact.stream().distinct().count() <= 1 && !inexact.contains(Bound.BETWEEN);
        Bound bound = inexact.isEmpty() ? Bound.EXACTLY : inexact.get(0);
        return alike && sum <= Integer.MAX_VALUE ? new Quantity((int) sum, bound, null) : null;
    }
}
