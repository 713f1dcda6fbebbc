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
import eu.elpaccto.intranet.reading.WrittenNumber;
import eu.elpaccto.intranet.reading.WrittenPeriod;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.ProposalEditor;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Qualifier;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    @Inject
    private Query query;

    @Inject
    private Wording wording;

    @Inject
    private Networks networks;

    @Inject
    private NetworkKeeping keeping;

    @Inject
    private CurrentUser current;

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
        WrittenPeriod.read(date).found().ifPresentOrElse(draft::setDate, () -> notUnderstood.put("date", date));
        List<Figure> counted = new ArrayList<>();
        for (FigureLabel label : FigureLabel.values()) {
            String typed = figures.get(label.name());
            if (typed != null && !typed.isBlank()) {
                WrittenNumber.read(typed)
                        .found()
                        .filter(number -> number.qualifier() == Qualifier.EXACTLY)
                        .ifPresentOrElse(
                                number -> counted.add(new Figure(label, number.number())),
                                () -> notUnderstood.put(path(label), typed));
            }
        }
        draft.setFigures(counted);
        draft.setCountries(new TreeSet<>(countries));
    }

    private static String path(FigureLabel label) {
        return "figures." + label;
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
