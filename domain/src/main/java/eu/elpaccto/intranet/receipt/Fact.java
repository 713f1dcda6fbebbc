package eu.elpaccto.intranet.receipt;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.Headcount;
import eu.elpaccto.intranet.activity.StatedCountries;
import eu.elpaccto.intranet.network.Figure;
import eu.elpaccto.intranet.network.FigureLabel;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.reading.Counted;
import eu.elpaccto.intranet.reading.Quantity;
import eu.elpaccto.intranet.reading.Quantity.Bound;
import eu.elpaccto.intranet.receipt.LinkedRecord.Kind;
import eu.elpaccto.intranet.shared.Qualifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What one record says about one thing that is counted. What it leaves open is no fact. */
public sealed interface Fact {

    LinkedRecord record();

    /**
     * A number that the record states. Countries and institutions have facts of their own, because several records may
     * name the same ones.
     *
     * @param countedAs who was counted, in the record's words; null for people in general and for what is no people
     */
    record Number(LinkedRecord record, Counted counted, Quantity quantity, String countedAs) implements Fact {

        /** @throws IllegalArgumentException for countries and institutions */
        public Number {
            Objects.requireNonNull(record);
            if (counted == Counted.COUNTRIES || counted == Counted.INSTITUTIONS) {
                throw new IllegalArgumentException("these are facts of their own");
            }
            Objects.requireNonNull(counted);
            Objects.requireNonNull(quantity);
        }
    }

    /** The countries that the record names, and what its source states beside or instead of naming them. */
    record Countries(LinkedRecord record, Set<CountryCode> named, StatedCountries stated) implements Fact {

        public Countries {
            Objects.requireNonNull(record);
            named = Set.copyOf(named);
            Objects.requireNonNull(stated);
        }
    }

    /** The institutions that the record names. */
    record Institutions(LinkedRecord record, Set<InstitutionCode> named) implements Fact {

        public Institutions {
            Objects.requireNonNull(record);
            named = Set.copyOf(named);
        }
    }

    /** What an activity says: who took part, from which countries and institutions. */
    static List<Fact> ofActivity(
            ActivityCode code,
            Headcount participants,
            Set<CountryCode> countries,
            StatedCountries stated,
            Set<InstitutionCode> institutions) {
        LinkedRecord record = new LinkedRecord(Kind.ACTIVITY, code.value());
        List<Fact> facts = new ArrayList<>(ofPeople(record, participants));
        if (!countries.isEmpty() || stated.isStated()) {
            facts.add(new Countries(record, countries, stated));
        }
        if (!institutions.isEmpty()) {
            facts.add(new Institutions(record, institutions));
        }
        return facts;
    }

    /** What a network says: which countries are in it. */
    static List<Fact> ofNetwork(NetworkSlug slug, Collection<CountryCode> members) {
        LinkedRecord record = new LinkedRecord(Kind.NETWORK, slug.value());
        return members.isEmpty()
                ? List.of()
                : List.of(new Countries(record, Set.copyOf(members), StatedCountries.none()));
    }

    /** What a network update says: its figures, and the countries it is about. */
    static List<Fact> ofUpdate(NetworkUpdateCode code, List<Figure> figures, Set<CountryCode> countries) {
        LinkedRecord record = new LinkedRecord(Kind.NETWORK_UPDATE, code.value());
        List<Fact> facts = new ArrayList<>();
        StatedCountries stated = StatedCountries.none();
        for (Figure figure : figures) {
            Quantity quantity = Quantity.exactly(figure.value());
            if (figure.label() != FigureLabel.COUNTRIES) {
                facts.add(new Number(record, counted(figure.label()), quantity, null));
            } else if (figure.value() >= 1 && figure.value() <= StatedCountries.MOST) {
                stated = new StatedCountries(figure.value(), Qualifier.EXACTLY, false, null);
            }
        }
        if (!countries.isEmpty() || stated.isStated()) {
            facts.add(new Countries(record, countries, stated));
        }
        return facts;
    }

    private static Counted counted(FigureLabel label) {
        return switch (label) {
            case ARRESTS -> Counted.ARRESTS;
            case SEIZURES -> Counted.SEIZURES;
            case LOCATIONS -> Counted.LOCATIONS;
            case VICTIMS_PROTECTED -> Counted.VICTIMS;
            case PARTICIPANTS -> Counted.PEOPLE;
            case COUNTRIES -> Counted.COUNTRIES;
            case COPIES -> Counted.COPIES;
        };
    }

    /** Where the split is not known, women and men are at most all. */
    private static List<Fact> ofPeople(LinkedRecord record, Headcount people) {
        List<Fact> facts = new ArrayList<>();
        if (people.isKnown()) {
            facts.add(new Number(
                    record, Counted.PEOPLE, Quantity.of(people.number(), people.qualifier()), people.countedAs()));
            addSex(facts, record, Counted.WOMEN, people.women(), people);
            addSex(facts, record, Counted.MEN, people.men(), people);
        }
        return facts;
    }

    private static void addSex(List<Fact> facts, LinkedRecord record, Counted sex, Integer share, Headcount people) {
        boolean exact = people.qualifier() == Qualifier.EXACTLY;
        if (share != null && !people.inPercent()) {
            facts.add(new Number(record, sex, Quantity.exactly(share), null));
        } else if (share != null && exact) {
            facts.add(new Number(record, sex, percent(share, people.number()), null));
        } else if (exact || people.qualifier() == Qualifier.ALMOST) {
            facts.add(new Number(record, sex, new Quantity(people.number(), Bound.AT_MOST, null), null));
        }
    }

    /** A whole number of per cent has been rounded by up to half of one. */
    private static Quantity percent(int share, int number) {
        int least = (int) Math.ceil(Math.max(0, share - 0.5) * number / 100);
        int most = (int) Math.floor(Math.min(100, share + 0.5) * number / 100);
        return least < most
                ? new Quantity(least, Bound.BETWEEN, most)
                : Quantity.exactly(Math.round(share * number / 100f));
    }
}
