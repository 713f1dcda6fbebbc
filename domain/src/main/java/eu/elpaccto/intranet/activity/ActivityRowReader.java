package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.reading.Gazetteer;
import eu.elpaccto.intranet.reading.NamedCountry;
import eu.elpaccto.intranet.reading.Reading;
import eu.elpaccto.intranet.reading.WrittenCountries;
import eu.elpaccto.intranet.reading.WrittenInstitutions;
import eu.elpaccto.intranet.reading.WrittenNumber;
import eu.elpaccto.intranet.reading.WrittenPeople;
import eu.elpaccto.intranet.reading.WrittenPeriod;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a row of a spreadsheet into the details of an activity and loses nothing: what a field can hold becomes a field,
 * and whatever has none is kept word for word in the remark, one line per column.
 *
 * <p>Rules. A date that was only planned or announced makes a planned activity; every other row, also one without a date,
 * is taken as held. Countries take part unless the row says that they host, chair or contribute; a country named as the
 * place is the host. Institutions take part. CROSS and GOV mean all components with the programme's office
 * responsible (programme convention); linked projects among the institutions are components as well. What is counted
 * among the participants but is no people, such as arrests, goes to the remark, because it is an outcome.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class ActivityRowReader {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern ALL_COMPONENTS = Pattern.compile("(?i)gov|cross|transversal|transversale?s?");

    private final Gazetteer gazetteer;

    public ActivityRowReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * What came out of a row.
     *
     * @param details the draft, as complete as the row is
     * @param notUnderstood what a person should look at: the field, why ({@code activity.row.unknown},
     *     {@code activity.row.ambiguous} or the key of the reading), and as the first argument the words, all of which
     *     stand in the remark
     */
    public record ReadActivity(ActivityDetails details, List<Problem> notUnderstood) {

        public ReadActivity {
            notUnderstood = List.copyOf(notUnderstood);
        }
    }

    /** @param language the language in which the row is written */
    public ReadActivity read(ActivityRow row, Language language) {
        OneRow reading = new OneRow(row);
        reading.details.setLanguage(language);
        return reading.read();
    }

    /** The parts of one row, each read where the parts before it help to understand it. */
    private final class OneRow {

        private final ActivityRow row;
        private final ActivityDetails details = new ActivityDetails();
        private final Map<String, List<String>> remarks = new LinkedHashMap<>();
        private final List<Problem> notUnderstood = new ArrayList<>();
        private final Map<CountryCode, CountryRole> countries = new LinkedHashMap<>();
        private final Set<ComponentCode> components = new TreeSet<>();
        private StatedCountries stated = StatedCountries.none();

        OneRow(ActivityRow row) {
            this.row = row;
            for (String column : List.of(
                    "Date",
                    "Countries",
                    "Component",
                    "Type",
                    "Modality",
                    "Participants",
                    "Institutions",
                    "Topic",
                    "Source")) {
                remarks.put(column, new ArrayList<>());
            }
        }

        ReadActivity read() {
            details.setTitle(row.title().isEmpty() ? null : row.title());
            readDate();
            readComponents();
            readType();
            readCountries();
            readModality();
            readParticipants();
            readInstitutions();
            readTopics();
            readSource();
            countries.forEach((country, role) -> details.getCountries().add(new CountryInvolvement(country, role)));
            details.setStatedCountries(stated);
            details.setComponents(components);
            details.setRemark(remark());
            return new ReadActivity(details, notUnderstood);
        }

        private String remark() {
            StringBuilder text = new StringBuilder();
            remarks.forEach((column, parts) -> {
                if (!parts.isEmpty()) {
                    text.append(text.isEmpty() ? "" : "\n")
                            .append(column)
                            .append(": ")
                            .append(String.join("; ", parts));
                }
            });
            return text.isEmpty() ? null : text.toString();
        }

        private void keep(String column, String words) {
            if (!words.isBlank()) {
                remarks.get(column).add(words.strip());
            }
        }

        private void unknown(String column, String field, String words) {
            keep(column, words);
            notUnderstood.add(Problem.at(field, "activity.row.unknown", words));
        }

        private void ambiguous(String column, String field, String words) {
            keep(column, words);
            notUnderstood.add(Problem.at(field, "activity.row.ambiguous", words));
        }

        private void readDate() {
            Reading<PartialPeriod> when = WrittenPeriod.read(row.date());
            PartialPeriod period = when.found().orElse(PartialPeriod.notStated());
            ActivityRowDateBasis basis = ActivityRowDateBasis.of(row.dateBasis(), period);
            boolean planned = basis.basis() == DateBasis.PLANNED_DATE;
            details.setStatus(planned ? ActivityStatus.PLANNED : ActivityStatus.HELD);
            details.setPlanned(planned ? period : PartialPeriod.notStated());
            details.setHeld(planned ? PartialPeriod.notStated() : period);
            details.setDateBasis(basis.basis());
            if (!when.isUnderstood()) {
                keep("Date", row.date());
                notUnderstood.add(
                        Problem.at(planned ? "planned" : "held", when.problem().key(), row.date()));
            }
            keep("Date", basis.note());
        }

        private void readComponents() {
            for (String part : row.component().split("[+,;/&]")) {
                String name = part.strip();
                if (ALL_COMPONENTS.matcher(name).matches()) {
                    ofCategory(Category.COMPONENT).forEach(components::add);
                    ofCategory(Category.PROGRAMME_OFFICE).stream().limit(1).forEach(this::involve);
                } else if (!name.isEmpty()) {
                    Optional<Gazetteer.Entry> component = gazetteer.find(name, ReferenceList.COMPONENT);
                    component.ifPresentOrElse(
                            entry -> involve((ComponentCode) entry.code()),
                            () -> unknown("Component", "components", name));
                }
            }
        }

        private void involve(ComponentCode component) {
            if (details.getResponsible() == null) {
                details.setResponsible(component);
            }
            components.add(component);
        }

        private List<ComponentCode> ofCategory(Category category) {
            return gazetteer.entries(ReferenceList.COMPONENT).stream()
                    .filter(entry -> entry.category() == category)
                    .map(entry -> (ComponentCode) entry.code())
                    .toList();
        }

        private void readType() {
            if (row.type().isEmpty()) {
                return;
            }
            String plain = BRACKETS.matcher(row.type()).replaceAll("");
            Optional<Gazetteer.Entry> type = gazetteer.find(row.type(), ReferenceList.ACTIVITY_TYPE);
            if (type.isEmpty()) {
                type = gazetteer.find(plain, ReferenceList.ACTIVITY_TYPE);
            }
            if (type.isEmpty()) {
                unknown("Type", "type", row.type());
                return;
            }
            details.setType((ActivityTypeCode) type.get().code());
            if (!type.get().names().contains(row.type())) {
                BRACKETS.matcher(row.type()).results().forEach(note -> keep("Type", note.group(1)));
            }
        }

        private void readCountries() {
            WrittenCountries written = WrittenCountries.read(row.countries(), gazetteer);
            written.named().forEach(this::takesPart);
            boolean allOfIt = state(written);
            if (allOfIt) {
                for (String part : written.leftover()) {
                    keep("Countries", part);
                }
            } else {
                keep("Countries", row.countries());
            }
            if (!written.saysSomething() && !written.leftover().isEmpty()) {
                notUnderstood.add(Problem.at("countries", "activity.row.unknown", row.countries()));
            }
        }

        /** @return false if the part it has cannot be told, because it has another one already */
        private boolean takesPart(NamedCountry named) {
            CountryRole role =
                    switch (named.standing()) {
                        case NAMED -> CountryRole.PARTICIPANT;
                        case HOST -> CountryRole.HOST;
                        case CHAIR -> CountryRole.CHAIR;
                        case CONTRIBUTOR -> CountryRole.CONTRIBUTOR;
                        case BENEFICIARY -> CountryRole.BENEFICIARY;
                    };
            return takesPart(named.country(), role);
        }

        /** A country has one role; a telling one replaces mere participation. */
        private boolean takesPart(CountryCode country, CountryRole role) {
            CountryRole known = countries.get(country);
            if (known == null || known == CountryRole.PARTICIPANT && role != CountryRole.CONTRIBUTOR) {
                countries.put(country, role);
                return true;
            }
            return known == role || role == CountryRole.PARTICIPANT;
        }

        /** @return false if the statement cannot be told in full */
        private boolean state(WrittenCountries written) {
            Optional<CountryGroup> group = CountryGroup.of(written.regions());
            WrittenNumber number = written.number();
            boolean sayable = number == null || number.number() <= StatedCountries.MOST;
            if (!stated.isStated() && (number != null && sayable || group.isPresent())) {
                stated = new StatedCountries(
                        number != null && sayable ? number.number() : null,
                        number == null ? null : number.qualifier(),
                        written.besidesNamed(),
                        group.orElse(CountryGroup.NOT_STATED));
            }
            return sayable && (group.isPresent() || written.regions().isEmpty());
        }

        private void readModality() {
            ActivityRowModality read = ActivityRowModality.of(row.modality(), row.type());
            details.setModality(read.modality());
            details.setPlace(read.place());
            if (read.place() != null) {
                for (String piece : read.place().split(",")) {
                    gazetteer
                            .find(piece, ReferenceList.COUNTRY)
                            .ifPresent(country -> takesPart((CountryCode) country.code(), CountryRole.HOST));
                }
            }
            if (read.contradicts(row.type())) {
                keep("Type", row.type());
            }
            if (read.modality() == null && !read.note().isEmpty()) {
                unknown("Modality", "modality", read.note());
            } else {
                keep("Modality", read.note());
            }
        }

        private void readParticipants() {
            WrittenPeople people = WrittenPeople.read(row.participants());
            Headcount headcount = headcount(people);
            details.setParticipants(headcount);
            if (!saysAllOf(people, headcount)) {
                keep("Participants", row.participants());
            }
            for (String part : people.leftover()) {
                WrittenCountries counted = WrittenCountries.read(part, gazetteer);
                boolean understood = counted.number() != null
                        && counted.leftover().isEmpty()
                        && !stated.isStated()
                        && state(counted);
                if (!understood) {
                    unknown("Participants", "participants", part);
                }
            }
        }

        private static Headcount headcount(WrittenPeople people) {
            WrittenNumber number = people.number();
            String countedAs = people.countedAs();
            return Headcount.of(
                    number == null ? null : number.number(),
                    number == null ? null : number.qualifier(),
                    people.women(),
                    people.men(),
                    null,
                    people.notStated(),
                    people.inPercent(),
                    countedAs == null || countedAs.length() > Headcount.LONGEST_COUNTED_AS ? null : countedAs);
        }

        private static boolean saysAllOf(WrittenPeople people, Headcount headcount) {
            WrittenNumber number = people.number();
            return number == null && headcount.isKnown() == people.saysSomething()
                    || number != null
                            && number.number() == headcount.number()
                            && number.qualifier() == headcount.qualifier()
                            && Objects.equals(people.countedAs(), headcount.countedAs());
        }

        private void readInstitutions() {
            WrittenInstitutions read = WrittenInstitutions.read(
                    row.institutions(), gazetteer, Set.copyOf(countries.keySet()), !stated.isStated());
            read.institutions().forEach(institution -> details.getInstitutions()
                    .add(new InstitutionInvolvement(institution, InstitutionRole.PARTICIPANT)));
            components.addAll(read.projects());
            boolean told = true;
            for (NamedCountry country : read.countries()) {
                told &= takesPart(country);
            }
            if (!told) {
                keep("Institutions", row.institutions());
            }
            for (WrittenInstitutions.Leftover part : read.leftover()) {
                switch (part.reason()) {
                    case PARTLY -> keep("Institutions", told ? part.text() : "");
                    case AMBIGUOUS -> ambiguous("Institutions", "institutions", part.text());
                    case UNKNOWN -> unknown("Institutions", "institutions", part.text());
                }
                WrittenCountries.countIn(part.text(), gazetteer).ifPresent(this::state);
            }
        }

        private void readTopics() {
            Set<TopicCode> topics = new TreeSet<>();
            ActivityRowTopics read = ActivityRowTopics.of(row.topic(), gazetteer);
            topics.addAll(read.topics());
            details.setTopics(topics);
            read.ambiguous().forEach(part -> ambiguous("Topic", "topics", part));
            read.unknown().forEach(part -> unknown("Topic", "topics", part));
        }

        private void readSource() {
            Matcher link = LINK.matcher(row.source());
            String rest = row.source();
            if (link.find()) {
                String address = withoutClosing(link.group());
                details.setSourceLink(address);
                rest = (row.source().substring(0, link.start())
                                + row.source().substring(link.start() + address.length()))
                        .replace("()", "");
            }
            keep("Source", rest);
        }

        /** A bracket or full stop behind an address belongs to the sentence around it. */
        private static String withoutClosing(String address) {
            String closing = ".,;:!?" + (address.contains("(") ? "" : ")");
            int end = address.length();
            while (end > 0 && closing.indexOf(address.charAt(end - 1)) >= 0) {
                end--;
            }
            return address.substring(0, end);
        }
    }
}
