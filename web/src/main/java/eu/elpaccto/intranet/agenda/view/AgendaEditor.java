package eu.elpaccto.intranet.agenda.view;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.agenda.AgendaDetails;
import eu.elpaccto.intranet.agenda.AgendaKind;
import eu.elpaccto.intranet.agenda.AgendaStatus;
import eu.elpaccto.intranet.agenda.OtherTitle;
import eu.elpaccto.intranet.agenda.boundary.AgendaDesk;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.reading.Reading;
import eu.elpaccto.intranet.reading.WrittenPeriod;
import eu.elpaccto.intranet.reading.WrittenTime;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.ProposalEditor;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Edits an agenda entry. A new one may begin from a planned activity. */
@Named("agendaEditor")
@ViewScoped
public class AgendaEditor extends ProposalEditor<AgendaDetails> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Query query;

    @Inject
    private AgendaDesk desk;

    @Inject
    private CurrentUser current;

    @Inject
    private Errors errors;

    @Inject
    private Wording wording;

    @Inject
    private Now now;

    /** What is typed freely, by field path. */
    private LinkedHashMap<String, String> typed = new LinkedHashMap<>();

    private LinkedHashMap<String, String> otherTitles = new LinkedHashMap<>();
    private String zone;
    private ArrayList<CountryCode> countries = new ArrayList<>();
    private ArrayList<ActivityCode> activities = new ArrayList<>();
    private ArrayList<NetworkSlug> networks = new ArrayList<>();

    public AgendaEditor() {
        super(ProposalKind.AGENDA);
    }

    @PostConstruct
    void load() {
        if (query.text("code") != null) {
            edit(query.text("code"));
        } else if (query.text("uuid") != null) {
            resume(query.text("uuid"));
        } else if (query.text("activity") != null) {
            begin(query.one("activity", ActivityCode::new)
                    .flatMap(desk::announcing)
                    .orElseThrow(Missing::new));
        } else {
            begin(fresh());
        }
    }

    /** New work starts with what is most likely: the writer's language and only component. */
    private AgendaDetails fresh() {
        Actor actor = current.actor();
        AgendaDetails details = new AgendaDetails();
        details.setLanguage(actor.language());
        actor.onlyComponent().ifPresent(component -> {
            details.setResponsible(component);
            details.getComponents().add(component);
        });
        return details;
    }

    @Override
    protected void show(AgendaDetails draft, Map<String, String> notUnderstood) {
        typed = new LinkedHashMap<>();
        typed.put("when", draft.getWhen().isStated() ? wording.text(draft.getWhen()) : "");
        typed.put("startsAt", wording.text(draft.getStartsAt()));
        typed.put("endsAt", wording.text(draft.getEndsAt()));
        typed.replaceAll(notUnderstood::getOrDefault);
        otherTitles = new LinkedHashMap<>();
        draft.getOtherTitles().forEach(other -> otherTitles.put(other.language().code(), other.title()));
        zone = (draft.getZone() == null ? current.actor().zone() : draft.getZone()).getId();
        countries = new ArrayList<>(new TreeSet<>(draft.getCountries()));
        activities = new ArrayList<>(draft.getActivities());
        networks = new ArrayList<>(new TreeSet<>(draft.getNetworks()));
    }

    @Override
    protected void collect(AgendaDetails draft, Map<String, String> notUnderstood) {
        notUnderstood().forEach(problem -> notUnderstood.put(problem.field(), typed.get(problem.field())));
        draft.setOtherTitles(Stream.of(Language.values())
                .filter(language -> otherTitles.get(language.code()) != null)
                .map(language -> new OtherTitle(language, otherTitles.get(language.code())))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        draft.setWhen(when().found().orElse(PartialPeriod.notStated()));
        draft.setStartsAt(time("startsAt").found().flatMap(time -> time).orElse(null));
        draft.setEndsAt(time("endsAt").found().flatMap(time -> time).orElse(null));
        draft.setZone(draft.getStartsAt() == null && draft.getEndsAt() == null ? null : chosenZone());
        draft.setCountries(new TreeSet<>(countries));
        draft.setActivities(new LinkedHashSet<>(activities));
        draft.setNetworks(new TreeSet<>(networks));
        if (draft.getResponsible() != null) {
            draft.getComponents().add(draft.getResponsible());
        }
    }

    private ZoneId chosenZone() {
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Reading<PartialPeriod> when() {
        return WrittenPeriod.read(
                typed.get("when"),
                LocalDate.ofInstant(now.instant(), current.actor().zone()));
    }

    private Reading<Optional<LocalTime>> time(String path) {
        return WrittenTime.read(typed.get(path));
    }

    private List<Problem> notUnderstood() {
        return Stream.of(
                        problem("when", when()),
                        problem("startsAt", time("startsAt")),
                        problem("endsAt", time("endsAt")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> problem(String path, Reading<?> reading) {
        return reading.isUnderstood()
                ? Optional.empty()
                : Optional.of(reading.problem().in(path).named(Problem.of("agenda.field." + path)));
    }

    @Override
    public String submit() {
        String address = super.submit();
        errors.explain(notUnderstood());
        return address;
    }

    @Override
    protected String name() {
        return getDraft().getTitle();
    }

    @Override
    public String address() {
        return getCode() == null ? Route.AGENDA_DRAFT.to(getUuid()) : Route.AGENDA_EDIT.to(getCode());
    }

    public List<AgendaKind> getKinds() {
        return List.of(AgendaKind.values());
    }

    public List<AgendaStatus> getStatuses() {
        return List.of(AgendaStatus.values());
    }

    /** How people can come together at what is announced: operations are not. */
    public List<Modality> getModalities() {
        return List.of(Modality.IN_PERSON, Modality.ONLINE, Modality.HYBRID);
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public int getLongestTitle() {
        return AgendaDetails.LONGEST_TITLE;
    }

    /** What is typed freely, by field path. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** The title by the code of each language but the entry's own. */
    public Map<String, String> getOtherTitles() {
        return otherTitles;
    }

    /** Name of the zone whose clock the times are on. */
    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public List<CountryCode> getCountries() {
        return countries;
    }

    public void setCountries(List<CountryCode> countries) {
        this.countries = countries == null ? new ArrayList<>() : new ArrayList<>(countries);
    }

    public List<ActivityCode> getActivities() {
        return activities;
    }

    public void setActivities(List<ActivityCode> activities) {
        this.activities = activities == null ? new ArrayList<>() : new ArrayList<>(activities);
    }

    public List<NetworkSlug> getNetworks() {
        return networks;
    }

    public void setNetworks(List<NetworkSlug> networks) {
        this.networks = networks == null ? new ArrayList<>() : new ArrayList<>(networks);
    }
}
