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
import eu.elpaccto.intranet.activity.WrittenHeadcount;
import eu.elpaccto.intranet.activity.WrittenHeadcount.ReadHeadcount;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.reading.Reading;
import eu.elpaccto.intranet.reading.WrittenPeriod;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.ProposalEditor;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Qualifier;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Echo;
import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Edits an activity: the quick log and the full form. What is typed freely is read by the rules of the house. */
@Named("activityEditor")
@ViewScoped
public class ActivityEditor extends ProposalEditor<ActivityDetails> {

    private static final long serialVersionUID = 1L;

    /** Labels of the parts into which the participants are split. */
    private static final Map<String, String> PARTS = Map.of(
            "women",
            "activity.women",
            "men",
            "activity.men",
            "other",
            "activity.other",
            "notStated",
            "frame.notStated");

    @Inject
    private Query query;

    @Inject
    private Wording wording;

    @Inject
    private Activities activities;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    @Inject
    private Errors errors;

    @Inject
    @Any
    private Instance<ActivityBeginning> beginnings;

    /** What is typed freely, by field path. */
    private LinkedHashMap<String, String> typed = new LinkedHashMap<>();

    private LocalDate today;
    private boolean statedBesides;
    private CountryGroup statedGroup;
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
        today = LocalDate.ofInstant(now.instant(), current.actor().zone());
        if (query.text("code") != null) {
            edit(query.text("code"));
        } else if (query.text("uuid") != null) {
            resume(query.text("uuid"));
        } else {
            begin(beginning()
                    .map(from -> from.begun(query.text(from.parameter())).orElseThrow(Missing::new))
                    .orElseGet(this::fresh));
        }
    }

    /** What the address asks to begin from. */
    private Optional<ActivityBeginning> beginning() {
        return beginnings.stream()
                .filter(from -> query.text(from.parameter()) != null)
                .findFirst();
    }

    /** New work starts with what is most likely: the writer's language and only component, the country asked for. */
    private ActivityDetails fresh() {
        Actor actor = current.actor();
        ActivityDetails details = new ActivityDetails();
        details.setLanguage(actor.language());
        details.setStatus(ActivityStatus.HELD);
        actor.onlyComponent().ifPresent(component -> {
            details.setResponsible(component);
            details.getComponents().add(component);
        });
        query.all("country", CountryCode::new).forEach(country -> details.getCountries()
                .add(new CountryInvolvement(country, CountryRole.PARTICIPANT)));
        return details;
    }

    @Override
    protected void show(ActivityDetails draft, Map<String, String> notUnderstood) {
        StatedCountries stated = draft.getStatedCountries();
        Headcount count = draft.getParticipants();
        typed = new LinkedHashMap<>();
        typed.put("held", written(draft.getHeld()));
        typed.put("planned", written(draft.getPlanned()));
        typed.put("notBefore", wording.text(draft.getNotBefore()));
        typed.put("statedCountries", number(stated.qualifier(), stated.number()));
        typed.put("participants", written(count));
        typed.put("women", share(count, count.women()));
        typed.put("men", share(count, count.men()));
        typed.put("other", share(count, count.other()));
        typed.put("notStated", share(count, count.notStated()));
        typed.replaceAll(notUnderstood::getOrDefault);
        statedBesides = stated.besidesNamed();
        statedGroup = stated.group();
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

    /** Nobody types a total that the split gives. */
    private String written(Headcount count) {
        if (count.isDerived() && count.countedAs() == null) {
            return "";
        }
        String number = number(count.qualifier(), count.number());
        return count.countedAs() == null ? number : number + " " + count.countedAs();
    }

    private String share(Headcount count, Integer part) {
        return part == null ? "" : ActivityPhrasing.share(part, count.inPercent(), wording);
    }

    @Override
    protected void collect(ActivityDetails draft, Map<String, String> notUnderstood) {
        read(draft).forEach(problem -> notUnderstood.put(problem.field(), typed.get(problem.field())));
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

    /** Takes over what is typed freely. What is not understood is not stated in the draft, whatever stood there. */
    private List<Problem> read(ActivityDetails draft) {
        List<Problem> problems = new ArrayList<>();
        draft.setHeld(taken("held", period("held"), PartialPeriod.notStated(), problems));
        draft.setPlanned(taken("planned", period("planned"), PartialPeriod.notStated(), problems));
        draft.setNotBefore(taken("notBefore", notBefore(), PartialPeriod.notStated(), problems)
                .from());
        draft.setStatedCountries(
                taken("statedCountries", stated(), new StatedCountries(null, null, false, statedGroup), problems));
        draft.setParticipants(people().headcount());
        problems.addAll(people().notUnderstood());
        return problems;
    }

    private static <T> T taken(String path, Reading<T> reading, T otherwise, List<Problem> problems) {
        if (!reading.isUnderstood()) {
            problems.add(reading.problem().in(path));
        }
        return reading.found().orElse(otherwise);
    }

    private Reading<PartialPeriod> period(String path) {
        return WrittenPeriod.read(typed.get(path), today);
    }

    private Reading<PartialPeriod> notBefore() {
        return WrittenPeriod.readDay(typed.get("notBefore"), today);
    }

    private Reading<StatedCountries> stated() {
        return StatedCountries.read(typed.get("statedCountries"), statedBesides, statedGroup);
    }

    private ReadHeadcount people() {
        return new WrittenHeadcount(
                        typed.get("participants"),
                        typed.get("women"),
                        typed.get("men"),
                        typed.get("other"),
                        typed.get("notStated"))
                .read();
    }

    /** How what is typed in a field is understood; nothing about an empty one. */
    public Echo echo(String path) {
        return switch (path) {
            case "notBefore" -> echo(path, notBefore());
            case "statedCountries" -> echoStated();
            case "participants" -> echoPeople();
            default -> echo(path, period(path));
        };
    }

    private Echo echo(String path, Reading<?> reading) {
        String text = typed.get(path);
        if (text == null || text.isBlank()) {
            return Echo.ofNothing();
        }
        return reading.isUnderstood()
                ? Echo.understood(wording.text(reading.value()))
                : Echo.refused(untold(List.of(reading.problem().in(path))), proposal(path));
    }

    /** The date that may be meant, for one click; null for none. What was held was not held in the future. */
    private String proposal(String path) {
        return "statedCountries".equals(path)
                ? null
                : WrittenPeriod.guesses(typed.get(path), today).stream()
                        .filter(period -> period.isOneDay() || !"notBefore".equals(path))
                        .filter(period -> !period.from().isAfter(today) || !"held".equals(path))
                        .findFirst()
                        .map(wording::text)
                        .orElse(null);
    }

    /** A number that contradicts the countries named beside it is doubtful. */
    private Echo echoStated() {
        Echo echo = echo("statedCountries", stated());
        boolean contradicting = stated().found()
                .filter(stated -> stated.contradicts(distinct(countries).size()))
                .isPresent();
        return new Echo(echo.understood(), contradicting, echo.problems(), null);
    }

    private Echo echoPeople() {
        Headcount count = people().headcount();
        List<String> problems = untold(people().notUnderstood());
        return new Echo(
                count.isKnown() ? ActivityPhrasing.people(count, wording) : null,
                count.isContradicting(),
                problems,
                null);
    }

    /** Those that are not told at their field already, because the form was sent. */
    private List<String> untold(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> errors.of(problem.field()).isEmpty())
                .map(problem -> errors.text(PARTS.containsKey(problem.field()) ? named(problem) : problem))
                .toList();
    }

    private static Problem named(Problem problem) {
        return problem.named(Problem.of(PARTS.getOrDefault(problem.field(), "activity.field." + problem.field())));
    }

    @Override
    public String submit() {
        String address = super.submit();
        errors.explain(
                read(new ActivityDetails()).stream().map(ActivityEditor::named).toList());
        return address;
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

    /** What is typed freely, by field path. */
    public Map<String, String> getTyped() {
        return typed;
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
