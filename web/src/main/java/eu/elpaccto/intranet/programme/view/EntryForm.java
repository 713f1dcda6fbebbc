package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.EntryDetails;
import eu.elpaccto.intranet.programme.Names;
import eu.elpaccto.intranet.programme.ReferenceEntry;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.boundary.Namesake;
import eu.elpaccto.intranet.programme.boundary.ReferenceLists;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The form about one entry of a reference list: as stored when the page is opened, as typed when it is shown again. The
 * same fields serve a new entry.
 */
@Named("entryForm")
@RequestScoped
public class EntryForm {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Address address;

    @Inject
    private ReferenceLists lists;

    @Inject
    private Choices choices;

    @Inject
    private Reader reader;

    private ReferenceList list;
    private ReferenceEntry entry;
    private String code = "";
    private String category;
    private final Map<Language, String> names = new EnumMap<>(Language.class);
    private String country;
    private String aliases = "";
    private String version;
    private List<Namesake> newNamesakes = List.of();
    private List<Namesake> namesakes;

    /** What was typed and makes sense. */
    public record Typed(Code code, EntryDetails details) {}

    @PostConstruct
    void fill() {
        Map<String, String> segments =
                Route.of(address.getPath()).orElseThrow(Missing::new).segments();
        list = ListAddress.read(segments.get("list")).orElseThrow(Missing::new);
        if (segments.containsKey("code")) {
            entry = stored(segments.get("code"));
        }
        if ("POST".equals(request.getMethod()) && request.getParameter("aliases") != null) {
            takeTyped();
        } else if (entry != null) {
            takeStored(entry.details());
        }
    }

    private ReferenceEntry stored(String code) {
        try {
            return lists.find(list.code(code)).orElseThrow(Missing::new);
        } catch (IllegalArgumentException e) {
            throw new Missing();
        }
    }

    private void takeTyped() {
        code = text("code").toUpperCase(Locale.ROOT);
        category = text("category");
        for (Language language : Language.values()) {
            names.put(language, text("names." + language.code()));
        }
        country = text("country");
        aliases = text("aliases");
        version = text("version");
    }

    private String text(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }

    private void takeStored(EntryDetails details) {
        category = details.category().name();
        for (Language language : Language.values()) {
            names.put(language, details.names().in(language));
        }
        country = details.country() == null ? null : details.country().value();
        aliases = String.join("\n", details.aliases());
    }

    /** @throws DomainException naming everything that makes no sense */
    public Typed typed() {
        List<Problem> problems = new ArrayList<>();
        Names typedNames = read(
                problems,
                () -> new Names(
                        names.get(Language.ES),
                        names.get(Language.EN),
                        names.get(Language.PT),
                        names.get(Language.FR)));
        Code typedCode = read(problems, this::typedCode);
        CountryCode typedCountry = read(problems, this::typedCountry);
        EntryDetails details =
                read(problems, () -> new EntryDetails(typedCategory(), typedNames, typedCountry, typedAliases()));
        if (!problems.isEmpty()) {
            throw new DomainException(problems);
        }
        return new Typed(typedCode, details);
    }

    private static <T> T read(List<Problem> problems, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DomainException e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    private Code typedCode() {
        if (entry != null) {
            return entry.code();
        }
        try {
            return list.code(code);
        } catch (IllegalArgumentException e) {
            throw new DomainException(List.of(Problem.at("code", "programme.code.invalid." + list)));
        }
    }

    private Category typedCategory() {
        return list.categories().stream()
                .filter(each -> each.name().equals(category))
                .findFirst()
                .orElse(null);
    }

    private CountryCode typedCountry() {
        if (!list.isPlaced() || country.isEmpty()) {
            return null;
        }
        try {
            return new CountryCode(country);
        } catch (IllegalArgumentException e) {
            throw new DomainException(List.of(Problem.at("country", "programme.country.unknown")));
        }
    }

    /** A line each; what was pasted from a row of cells is parted by tabs. */
    private List<String> typedAliases() {
        return List.of(aliases.split("[\\n\\r\\t]+"));
    }

    /** Whether a name that was not there before identifies another entry; the page then says which. */
    boolean sharesNames(Typed typed) {
        List<String> added = new ArrayList<>(typed.details().allNames());
        if (entry != null) {
            added.removeAll(entry.details().allNames());
        }
        newNamesakes = lists.namesakes(typed.code(), added);
        return !newNamesakes.isEmpty();
    }

    public ReferenceList getList() {
        return list;
    }

    /** The entry as it is stored; null while adding. */
    public ReferenceEntry getEntry() {
        return entry;
    }

    /** The stored name in the language of the reader. */
    public String getTitle() {
        return entry.details().names().in(reader.getLanguage());
    }

    public String getCode() {
        return code;
    }

    public Collection<Category> getCategories() {
        return list.categories();
    }

    public boolean isOf(Category each) {
        return each.name().equals(category);
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public String name(Language language) {
        return names.get(language);
    }

    /** Those on offer, and the one that is stored. */
    public List<Code> getCountries() {
        return choices.including(
                choices.getCountries(),
                entry == null || entry.details().country() == null
                        ? List.of()
                        : List.of(entry.details().country()));
    }

    public boolean isIn(Code each) {
        return each.value().equals(country);
    }

    public String getAliases() {
        return aliases;
    }

    /** Whether somebody else changed the entry since the form was opened. */
    public boolean isChangedMeanwhile() {
        return entry != null && version != null && !version.equals(String.valueOf(entry.version()));
    }

    /** Other entries that go by a name just typed; empty unless that stands in the way of saving. */
    public List<Namesake> getNewNamesakes() {
        return newNamesakes;
    }

    /** Other entries that go by a name that is stored. */
    public List<Namesake> getNamesakes() {
        if (namesakes == null) {
            namesakes = entry == null
                    ? List.of()
                    : lists.namesakes(entry.code(), entry.details().allNames());
        }
        return namesakes;
    }

    public String getListHref() {
        return ListAddress.of(list);
    }

    public String getNewHref() {
        return ListAddress.ofNew(list);
    }

    public String href(Code other) {
        return ListAddress.of(other);
    }
}
