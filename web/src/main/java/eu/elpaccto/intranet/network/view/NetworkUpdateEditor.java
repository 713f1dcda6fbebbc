package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.network.Figure;
import eu.elpaccto.intranet.network.FigureLabel;
import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.UpdateKind;
import eu.elpaccto.intranet.network.boundary.NetworkKeeping;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.reading.Reading;
import eu.elpaccto.intranet.reading.WrittenNumber;
import eu.elpaccto.intranet.reading.WrittenPeriod;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.ProposalEditor;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Echo;
import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Edits a network update; its network is given by the address. */
@Named("networkUpdateEditor")
@ViewScoped
public class NetworkUpdateEditor extends ProposalEditor<NetworkUpdateDetails> {

    private static final long serialVersionUID = 1L;
    private static final String FIGURES = "figures.";

    @Inject
    private Query query;

    @Inject
    private Wording wording;

    @Inject
    private Errors errors;

    @Inject
    private Networks networks;

    @Inject
    private NetworkKeeping keeping;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    private LocalDate today;
    private String slug;
    private String acronym;
    private String date;
    private LinkedHashMap<String, String> figures = new LinkedHashMap<>();
    private ArrayList<CountryCode> countries = new ArrayList<>();

    public NetworkUpdateEditor() {
        super(ProposalKind.NETWORK_UPDATE);
    }

    @PostConstruct
    void load() {
        today = LocalDate.ofInstant(now.instant(), current.actor().zone());
        Network network =
                NetworkSlug.of(query.text("slug")).flatMap(networks::find).orElseThrow(Missing::new);
        slug = network.slug().value();
        acronym = network.acronym();
        if (query.text("n") != null) {
            edit(slug + "-" + query.text("n"));
        } else if (query.text("uuid") != null) {
            resume(query.text("uuid"));
        } else {
            begin(fresh(network));
        }
        if (!network.slug().equals(getDraft().getNetwork())) {
            throw new Missing();
        }
    }

    private NetworkUpdateDetails fresh(Network network) {
        if (!keeping.mayKeep(network)) {
            throw new Missing();
        }
        NetworkUpdateDetails details = new NetworkUpdateDetails();
        details.belongTo(network.slug(), network.component());
        details.setLanguage(current.actor().language());
        return details;
    }

    @Override
    protected void show(NetworkUpdateDetails draft, Map<String, String> notUnderstood) {
        date = notUnderstood.getOrDefault("date", draft.getDate().isStated() ? wording.text(draft.getDate()) : "");
        figures = new LinkedHashMap<>();
        draft.getFigures().forEach(figure -> figures.put(figure.label().name(), wording.text(figure.value())));
        for (FigureLabel label : FigureLabel.values()) {
            if (notUnderstood.containsKey(path(label))) {
                figures.put(label.name(), notUnderstood.get(path(label)));
            }
        }
        countries = new ArrayList<>(draft.getCountries());
    }

    @Override
    protected void collect(NetworkUpdateDetails draft, Map<String, String> notUnderstood) {
        read(draft).forEach(problem -> notUnderstood.put(problem.field(), typedAt(problem.field())));
        draft.setCountries(new TreeSet<>(countries));
    }

    /** Takes over what is typed freely. What is not understood is not stated in the draft, whatever stood there. */
    private List<Problem> read(NetworkUpdateDetails draft) {
        List<Problem> problems = new ArrayList<>();
        Reading<PartialPeriod> when = when();
        if (!when.isUnderstood()) {
            problems.add(undated(when));
        }
        draft.setDate(when.found().orElse(PartialPeriod.notStated()));
        List<Figure> counted = new ArrayList<>();
        for (FigureLabel label : FigureLabel.values()) {
            String typed = figures.get(label.name());
            if (typed != null && !typed.isBlank()) {
                Reading<WrittenNumber> number = WrittenNumber.readExact(typed);
                if (!number.isUnderstood()) {
                    problems.add(number.problem().in(path(label)).named(label));
                }
                number.found().ifPresent(found -> counted.add(new Figure(label, found.number())));
            }
        }
        draft.setFigures(counted);
        return problems;
    }

    private Reading<PartialPeriod> when() {
        return WrittenPeriod.read(date, today);
    }

    private static Problem undated(Reading<PartialPeriod> when) {
        return when.problem().in("date").named(Problem.of("network.field.date"));
    }

    /** How the date is understood as it is typed, or what may be meant; nothing about an empty one. */
    public Echo getDateEcho() {
        if (date == null || date.isBlank()) {
            return Echo.ofNothing();
        }
        Reading<PartialPeriod> when = when();
        if (when.isUnderstood()) {
            return Echo.understood(wording.text(when.value()));
        }
        List<String> problems = errors.of("date").isEmpty() ? List.of(errors.text(undated(when))) : List.of();
        return Echo.refused(
                problems,
                WrittenPeriod.guesses(date, today).stream()
                        .filter(period -> !period.from().isAfter(today))
                        .findFirst()
                        .map(wording::text)
                        .orElse(null));
    }

    private String typedAt(String path) {
        return "date".equals(path) ? date : figures.get(path.substring(FIGURES.length()));
    }

    @Override
    public String submit() {
        String address = super.submit();
        errors.explain(read(new NetworkUpdateDetails()));
        return address;
    }

    private static String path(FigureLabel label) {
        return FIGURES + label;
    }

    @Override
    protected String addressAfterWithdrawal() {
        return Route.NETWORK.to(slug);
    }

    @Override
    public String address() {
        return getCode() == null
                ? Route.NETWORK_UPDATE_DRAFT.to(slug, getUuid())
                : Route.NETWORK_UPDATE_EDIT.to(slug, getNumber());
    }

    /** Running number within the network; null before the first save. */
    public Integer getNumber() {
        return getCode() == null ? null : new NetworkUpdateCode(getCode()).number();
    }

    public String getSlug() {
        return slug;
    }

    public String getAcronym() {
        return acronym;
    }

    public List<UpdateKind> getKinds() {
        return List.of(UpdateKind.values());
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public List<FigureLabel> getFigureLabels() {
        return List.of(FigureLabel.values());
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    /** What was typed as a figure, by the name of its label. */
    public Map<String, String> getFigures() {
        return figures;
    }

    public List<CountryCode> getCountries() {
        return countries;
    }

    public void setCountries(List<CountryCode> countries) {
        this.countries = countries == null ? new ArrayList<>() : new ArrayList<>(countries);
    }
}
