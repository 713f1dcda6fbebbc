package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.network.Membership;
import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkProfile;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkStatus;
import eu.elpaccto.intranet.network.boundary.NetworkKeeping;
import eu.elpaccto.intranet.network.boundary.NetworkKeeping.NewStatus;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.reading.Reading;
import eu.elpaccto.intranet.reading.WrittenPeriod;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Edits what a network's component keeps current: status, objectives, other names, members. */
@Named("networkEditor")
@ViewScoped
public class NetworkEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Networks networks;

    @Inject
    private NetworkKeeping keeping;

    @Inject
    private Lexicon lexicon;

    @Inject
    private Query query;

    @Inject
    private Reader reader;

    @Inject
    private Wording wording;

    @Inject
    private Errors errors;

    @Inject
    private Toasts toasts;

    private String slug;
    private String acronym;
    private int version;
    private Instant changedAt;
    private NetworkStatus present;
    private NetworkStatus status;
    private String since;
    private String note;
    private Language language;
    private String objectives;
    private String aliases;
    private ArrayList<CountryCode> countries = new ArrayList<>();
    private LinkedHashMap<String, String> joined = new LinkedHashMap<>();
    private LinkedHashMap<String, InstitutionCode> institutions = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        Network network = NetworkSlug.of(query.text("slug"))
                .flatMap(networks::find)
                .filter(keeping::mayKeep)
                .orElseThrow(Missing::new);
        slug = network.slug().value();
        acronym = network.acronym();
        version = network.version();
        changedAt = network.changedAt();
        present = network.status();
        language = network.language();
        objectives = network.objectives();
        aliases = String.join("\n", network.aliases());
        for (Membership member : network.members()) {
            countries.add(member.country());
            joined.put(member.country().value(), member.joined().isStated() ? wording.text(member.joined()) : "");
            institutions.put(member.country().value(), member.institution());
        }
    }

    /** Shows the fields of countries that were added a moment ago. */
    public String refresh() {
        return null;
    }

    /** Saves everything and shows the network. */
    public String save() {
        List<Problem> problems = new ArrayList<>();
        List<Membership> members = new ArrayList<>();
        for (CountryCode country : countries.stream().distinct().toList()) {
            members.add(new Membership(
                    country,
                    period("joined." + country, joined.get(country.value()), problems),
                    institutions.get(country.value())));
        }
        NewStatus entered = status == null ? null : new NewStatus(status, period("since", since, problems), note);
        if (!problems.isEmpty()) {
            errors.add(problems);
            return null;
        }
        try {
            NetworkProfile profile = new NetworkProfile(
                    aliases == null ? List.of() : aliases.lines().toList(), language, objectives, members);
            keeping.edit(new NetworkSlug(slug), version, profile, entered);
        } catch (DomainException refusal) {
            errors.add(refusal);
            return null;
        }
        toasts.next(getKey(), "network.saved", acronym);
        return Toasts.redirect(Route.NETWORK.to(slug));
    }

    private static PartialPeriod period(String path, String text, List<Problem> problems) {
        Reading<PartialPeriod> reading = WrittenPeriod.read(text);
        if (!reading.isUnderstood()) {
            problems.add(Problem.at(path, "review.notUnderstood", text));
        }
        return reading.found().orElse(PartialPeriod.notStated());
    }

    /** The institutions of a country, with the one that is chosen. */
    public List<Code> institutionsOf(CountryCode country) {
        InstitutionCode chosen = institutions.get(country.value());
        return Stream.concat(
                        Stream.ofNullable(chosen),
                        lexicon.offered(ReferenceList.INSTITUTION, reader.getLanguage()).stream()
                                .filter(entry -> country.equals(entry.country()))
                                .map(Lexicon.Entry::code))
                .distinct()
                .toList();
    }

    /** Every status but the present one. */
    public List<NetworkStatus> getStatuses() {
        return Stream.of(NetworkStatus.values()).filter(each -> each != present).toList();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public String getSlug() {
        return slug;
    }

    public String getAcronym() {
        return acronym;
    }

    /** Names the browser's copy. */
    public String getKey() {
        return "NETWORK/" + slug;
    }

    public Instant getSavedAt() {
        return changedAt;
    }

    public NetworkStatus getPresent() {
        return present;
    }

    public NetworkStatus getStatus() {
        return status;
    }

    public void setStatus(NetworkStatus status) {
        this.status = status;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getObjectives() {
        return objectives;
    }

    public void setObjectives(String objectives) {
        this.objectives = objectives;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public List<CountryCode> getCountries() {
        return countries;
    }

    public void setCountries(List<CountryCode> countries) {
        this.countries = countries == null ? new ArrayList<>() : new ArrayList<>(countries);
    }

    /** Since when a country is a member, as typed, by its code. */
    public Map<String, String> getJoined() {
        return joined;
    }

    public Map<String, InstitutionCode> getInstitutions() {
        return institutions;
    }
}
