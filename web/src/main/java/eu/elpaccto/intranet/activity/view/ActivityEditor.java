package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.ActivityStatus;
import eu.elpaccto.intranet.activity.CountryGroup;
import eu.elpaccto.intranet.activity.CountryInvolvement;
import eu.elpaccto.intranet.activity.CountryRole;
import eu.elpaccto.intranet.activity.DateBasis;
import eu.elpaccto.intranet.activity.Headcount;
import eu.elpaccto.intranet.activity.InstitutionInvolvement;
import eu.elpaccto.intranet.activity.InstitutionRole;
import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.activity.StatedCountries;
import eu.elpaccto.intranet.activity.Visibility;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.reading.Reading;
import eu.elpaccto.intranet.reading.WrittenNumber;
import eu.elpaccto.intranet.reading.WrittenPeriod;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.ProposalEditor;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Qualifier;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Edits an activity: the quick log and the full form. What is typed freely is read by the rules of the house. */
@Named("activityEditor")
@ViewScoped
public class ActivityEditor extends ProposalEditor<ActivityDetails> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Query query;

    @Inject
    private Wording wording;

    @Inject
    private Activities activities;

    @Inject
    private CurrentUser current;

    private String held;
    private String planned;
    private String participants;
    private String notBefore;
    private String statedNumber;
    private boolean statedBesides;
    private CountryGroup statedGroup;
    private String women;
    private String men;
    private String other;
    private String notStated;
    private ArrayList<CountryCode> countries = new ArrayList<>();
    private LinkedHashMap<String, String> countryRoles = new LinkedHashMap<>();
    private ArrayList<InstitutionCode> institutions = new ArrayList<>();
    private LinkedHashMap<String, String> institutionRoles = new LinkedHashMap<>();
    private ArrayList<TopicCode> topics = new ArrayList<>();

    public ActivityEditor() {
        super(ProposalKind.ACTIVITY);
    }

    @PostConstruct
    void load() {
        if (query.text("code") != null) {
            edit(query.text("code"));
        } else if (query.text("uuid") != null) {
            resume(query.text("uuid"));
        } else {
            begin(fresh());
        }
    }

    /** New work starts with what is most likely: the writer's language and only component, the country asked for. */
    private ActivityDetails fresh() {
        Actor actor = current.actor();
        ActivityDetails details = new ActivityDetails();
        details.setLanguage(actor.language());
        details.setStatus(ActivityStatus.HELD);
        if (actor.components().size() == 1) {
            details.setResponsible(actor.components().get(0));
            details.getComponents().add(actor.components().get(0));
        }
        query.all("country", CountryCode::new).forEach(country -> details.getCountries()
                .add(new CountryInvolvement(country, CountryRole.PARTICIPANT)));
        return details;
    }

    @Override
    protected void show(ActivityDetails draft, Map<String, String> notUnderstood) {
        held = notUnderstood.getOrDefault("held", written(draft.getHeld()));
        planned = notUnderstood.getOrDefault("planned", written(draft.getPlanned()));
        notBefore = notUnderstood.getOrDefault(
                "notBefore", draft.getNotBefore() == null ? "" : wording.day(draft.getNotBefore()));
        StatedCountries stated = draft.getStatedCountries();
        statedNumber = notUnderstood.getOrDefault("statedCountries", number(stated.qualifier(), stated.number()));
        statedBesides = stated.besidesNamed();
        statedGroup = stated.group();
        Headcount count = draft.getParticipants();
        boolean derived = count.isSplit() && !count.inPercent();
        participants =
                notUnderstood.getOrDefault("participants", derived ? "" : number(count.qualifier(), count.number()));
        women = notUnderstood.getOrDefault("women", number(null, count.women()));
        men = notUnderstood.getOrDefault("men", number(null, count.men()));
        other = notUnderstood.getOrDefault("other", number(null, count.other()));
        notStated = notUnderstood.getOrDefault("notStated", number(null, count.notStated()));
        countries = new ArrayList<>();
        countryRoles = new LinkedHashMap<>();
        draft.getCountries().forEach(involved -> {
            countries.add(involved.country());
            countryRoles.put(involved.country().value(), involved.role().name());
        });
        institutions = new ArrayList<>();
        institutionRoles = new LinkedHashMap<>();
        draft.getInstitutions().forEach(involved -> {
            institutions.add(involved.institution());
            institutionRoles.put(involved.institution().value(), involved.role().name());
        });
        topics = new ArrayList<>(draft.getTopics());
    }

    private String written(PartialPeriod period) {
        return period.isStated() ? wording.text(period) : "";
    }

    private String number(Qualifier qualifier, Integer number) {
        return number == null ? "" : ActivityPhrasing.qualified(qualifier, number, wording);
    }

    @Override
    protected void collect(ActivityDetails draft, Map<String, String> notUnderstood) {
        period("held", held, draft::setHeld, notUnderstood);
        period("planned", planned, draft::setPlanned, notUnderstood);
        collectNotBefore(draft, notUnderstood);
        collectStated(draft, notUnderstood);
        collectParticipants(draft, notUnderstood);
        List<CountryInvolvement> involved = new ArrayList<>();
        for (CountryCode country : distinct(countries)) {
            involved.add(new CountryInvolvement(
                    country,
                    CountryRole.valueOf(countryRoles.getOrDefault(country.value(), CountryRole.PARTICIPANT.name()))));
        }
        draft.setCountries(involved);
        List<InstitutionInvolvement> taking = new ArrayList<>();
        for (InstitutionCode institution : distinct(institutions)) {
            taking.add(new InstitutionInvolvement(
                    institution,
                    InstitutionRole.valueOf(
                            institutionRoles.getOrDefault(institution.value(), InstitutionRole.PARTICIPANT.name()))));
        }
        draft.setInstitutions(taking);
        draft.setTopics(new TreeSet<>(distinct(topics)));
        if (draft.getResponsible() != null) {
            draft.getComponents().add(draft.getResponsible());
        }
    }

    private static <T> List<T> distinct(List<T> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }

    private static void period(
            String path, String text, Consumer<PartialPeriod> taking, Map<String, String> notUnderstood) {
        if (text == null || text.isBlank()) {
            taking.accept(PartialPeriod.notStated());
            return;
        }
        Reading<PartialPeriod> reading = WrittenPeriod.read(text);
        if (reading.isUnderstood()) {
            taking.accept(reading.found().orElseThrow());
        } else {
            notUnderstood.put(path, text);
        }
    }

    private void collectNotBefore(ActivityDetails draft, Map<String, String> notUnderstood) {
        if (notBefore == null || notBefore.isBlank()) {
            draft.setNotBefore(null);
            return;
        }
        LocalDate day = WrittenPeriod.read(notBefore)
                .found()
                .filter(PartialPeriod::isOneDay)
                .map(PartialPeriod::from)
                .orElse(null);
        if (day == null) {
            notUnderstood.put("notBefore", notBefore);
        } else {
            draft.setNotBefore(day);
        }
    }

    private void collectStated(ActivityDetails draft, Map<String, String> notUnderstood) {
        if (statedNumber == null || statedNumber.isBlank()) {
            draft.setStatedCountries(new StatedCountries(null, null, false, statedGroup));
            return;
        }
        WrittenNumber.read(statedNumber)
                .found()
                .filter(number -> number.number() >= 1 && number.number() <= 250)
                .ifPresentOrElse(
                        number -> draft.setStatedCountries(
                                new StatedCountries(number.number(), number.qualifier(), statedBesides, statedGroup)),
                        () -> notUnderstood.put("statedCountries", statedNumber));
    }

    private void collectParticipants(ActivityDetails draft, Map<String, String> notUnderstood) {
        boolean percent = draft.getParticipants().inPercent();
        String countedAs = draft.getParticipants().countedAs();
        boolean blank = participants == null || participants.isBlank();
        WrittenNumber number =
                blank ? null : WrittenNumber.read(participants).found().orElse(null);
        if (!blank && number == null) {
            notUnderstood.put("participants", participants);
            return;
        }
        draft.setParticipants(Headcount.of(
                number == null ? null : number.number(),
                number == null ? null : number.qualifier(),
                people("women", women, notUnderstood),
                people("men", men, notUnderstood),
                people("other", other, notUnderstood),
                people("notStated", notStated, notUnderstood),
                percent && number != null,
                countedAs));
    }

    private static Integer people(String path, String text, Map<String, String> notUnderstood) {
        if (text == null || text.isBlank()) {
            return null;
        }
        WrittenNumber number = WrittenNumber.read(text).found().orElse(null);
        if (number == null || number.qualifier() != Qualifier.EXACTLY) {
            notUnderstood.put(path, text);
            return null;
        }
        return number.number();
    }

    /** Saves and opens an empty log for the same countries. */
    public String saveAndNext() {
        String same = distinct(countries).stream()
                .map(country -> "country=" + country)
                .collect(Collectors.joining("&", "?", ""));
        return saveAnd(() -> Route.ACTIVITY_NEW.address() + (countries.isEmpty() ? "" : same));
    }

    @Override
    public String address() {
        return getCode() == null ? Route.ACTIVITY_DRAFT.to(getUuid()) : Route.ACTIVITY_EDIT.to(getCode());
    }

    /** Recorded activities that this one resembles. Faces asks for them in every phase; they are needed in the last. */
    public List<ListedActivity> getSimilar() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                ? activities.similarTo(getDraft(), getCode())
                : List.of();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public List<Modality> getModalities() {
        return List.of(Modality.values());
    }

    public List<ActivityStatus> getStatuses() {
        return List.of(ActivityStatus.values());
    }

    public List<DateBasis> getDateBases() {
        return List.of(DateBasis.values());
    }

    public List<Visibility> getVisibilities() {
        return List.of(Visibility.values());
    }

    public List<CountryGroup> getGroups() {
        return List.of(CountryGroup.values());
    }

    public List<CountryRole> getCountryRoleChoices() {
        return List.of(CountryRole.values());
    }

    public List<InstitutionRole> getInstitutionRoleChoices() {
        return List.of(InstitutionRole.values());
    }

    public String getHeld() {
        return held;
    }

    public void setHeld(String held) {
        this.held = held;
    }

    public String getPlanned() {
        return planned;
    }

    public void setPlanned(String planned) {
        this.planned = planned;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getNotBefore() {
        return notBefore;
    }

    public void setNotBefore(String notBefore) {
        this.notBefore = notBefore;
    }

    public String getStatedNumber() {
        return statedNumber;
    }

    public void setStatedNumber(String statedNumber) {
        this.statedNumber = statedNumber;
    }

    public boolean isStatedBesides() {
        return statedBesides;
    }

    public void setStatedBesides(boolean statedBesides) {
        this.statedBesides = statedBesides;
    }

    public CountryGroup getStatedGroup() {
        return statedGroup;
    }

    public void setStatedGroup(CountryGroup statedGroup) {
        this.statedGroup = statedGroup;
    }

    public String getWomen() {
        return women;
    }

    public void setWomen(String women) {
        this.women = women;
    }

    public String getMen() {
        return men;
    }

    public void setMen(String men) {
        this.men = men;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getNotStated() {
        return notStated;
    }

    public void setNotStated(String notStated) {
        this.notStated = notStated;
    }

    public List<CountryCode> getCountries() {
        return countries;
    }

    public void setCountries(List<CountryCode> countries) {
        this.countries = countries == null ? new ArrayList<>() : new ArrayList<>(countries);
    }

    public Map<String, String> getCountryRoles() {
        return countryRoles;
    }

    public List<InstitutionCode> getInstitutions() {
        return institutions;
    }

    public void setInstitutions(List<InstitutionCode> institutions) {
        this.institutions = institutions == null ? new ArrayList<>() : new ArrayList<>(institutions);
    }

    public Map<String, String> getInstitutionRoles() {
        return institutionRoles;
    }

    public List<TopicCode> getTopics() {
        return topics;
    }

    public void setTopics(List<TopicCode> topics) {
        this.topics = topics == null ? new ArrayList<>() : new ArrayList<>(topics);
    }
}
