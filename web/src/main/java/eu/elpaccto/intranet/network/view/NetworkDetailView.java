package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.network.Membership;
import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.StatusChange;
import eu.elpaccto.intranet.network.Vitality;
import eu.elpaccto.intranet.network.boundary.ListedUpdate;
import eu.elpaccto.intranet.network.boundary.NetworkKeeping;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.programme.view.Choices;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Pager;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One network: its members on a strip of countries, what its team reported, how alive it is. */
@Named("network")
@RequestScoped
public class NetworkDetailView {

    private static final int QUARTERS = 6;
    private static final int TEASER = 180;

    @Inject
    private Networks networks;

    @Inject
    private NetworkUpdates reports;

    @Inject
    private NetworkKeeping keeping;

    @Inject
    private Lexicon lexicon;

    @Inject
    private Choices choices;

    @Inject
    private Query query;

    @Inject
    private Address address;

    @Inject
    private Reader reader;

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    @Inject
    private Now now;

    private Network record;
    private List<Membership> members;
    private Page<ListedUpdate> updates;
    private long approvedCount;
    private Vitality vitality;
    private LocalDate knownUpTo;
    private boolean keepable;

    @PostConstruct
    void load() {
        record = find(query.text("slug")).orElseThrow(Missing::new);
        members = record.members();
        updates = reports.of(record.slug(), query.number("page"));
        approvedCount = reports.approved(record.slug());
        vitality = reports.vitality(record.slug());
        knownUpTo = vitality.knownUpTo(LocalDate.ofInstant(now.instant(), reader.getZone()));
        keepable = reader.isStaff() && keeping.mayKeep(record);
    }

    /** By its slug, else by any of its names. */
    private Optional<Network> find(String name) {
        return NetworkSlug.of(name).flatMap(networks::find).or(() -> networks.named(name));
    }

    public Network getRecord() {
        return record;
    }

    public String getName() {
        return record.names().in(reader.getLanguage());
    }

    /** The first status it is known to have had. */
    public StatusChange getBeginning() {
        return record.statuses().get(0);
    }

    public String getAliases() {
        return String.join(", ", record.aliases());
    }

    /** Whether the reader keeps it current and writes its updates. */
    public boolean isKeepable() {
        return keepable;
    }

    public String getEditHref() {
        return Route.NETWORK_EDIT.to(record.slug());
    }

    public String getNewUpdateHref() {
        return Route.NETWORK_UPDATE_NEW.to(record.slug());
    }

    public boolean isForeign() {
        return record.language() != reader.getLanguage();
    }

    /** Every partner country in the order of the reader's language, marked as a member or not. */
    public List<MemberCell> getStrip() {
        return choices.getCountries().stream()
                .map(CountryCode.class::cast)
                .filter(country -> lexicon.categoryOf(country) == Category.PARTNER)
                .map(this::cell)
                .toList();
    }

    private MemberCell cell(CountryCode country) {
        Membership member = membership(country).orElse(null);
        if (member == null) {
            return new MemberCell(country, null, messages.get("network.member.not"));
        }
        if (Vitality.isNew(member, knownUpTo)) {
            return new MemberCell(
                    country, "is-in is-new", messages.of("network.member.joined", wording.text(member.joined())));
        }
        return isSeen(member)
                ? new MemberCell(country, "is-in", messages.get("network.member.is"))
                : new MemberCell(country, "is-quiet", messages.get("network.member.neverSeen"));
    }

    private Optional<Membership> membership(CountryCode country) {
        return members.stream()
                .filter(member -> member.country().equals(country))
                .findFirst();
    }

    private boolean isSeen(Membership member) {
        return vitality.lastSeen(member.country()).isPresent();
    }

    /** How many cells of the strip bear this mark; null counts those of no member. */
    public long count(String style) {
        return getStrip().stream()
                .filter(cell -> style == null || style.isEmpty() ? cell.style() == null : style.equals(cell.style()))
                .count();
    }

    public List<CountryCode> getPartners() {
        return named(Category.PARTNER);
    }

    public List<CountryCode> getEuropeans() {
        return named(Category.EU);
    }

    public List<CountryCode> getOthers() {
        return named(Category.OTHER);
    }

    private List<CountryCode> named(Category category) {
        return getLines().stream()
                .map(MemberLine::country)
                .filter(country -> lexicon.categoryOf(country) == category)
                .toList();
    }

    /** Who represents whom, in the order of the countries' names. */
    public List<MemberLine> getLines() {
        List<Code> order = choices.getCountries();
        return members.stream()
                .map(member -> new MemberLine(
                        member.country(),
                        member.institution(),
                        member.joined(),
                        vitality.lastSeen(member.country()).orElse(null)))
                .sorted(Comparator.comparingInt(line -> place(order, line.country())))
                .toList();
    }

    /** Countries that are no longer offered stand at the end. */
    private static int place(List<Code> order, CountryCode country) {
        int place = order.indexOf(country);
        return place < 0 ? order.size() : place;
    }

    public List<MemberLine> getNeverSeen() {
        return getLines().stream().filter(line -> line.lastSeen() == null).toList();
    }

    public LocalDate getKnownUpTo() {
        return knownUpTo;
    }

    public Page<ListedUpdate> getUpdates() {
        return updates;
    }

    public long getApprovedCount() {
        return approvedCount;
    }

    /** How many of the updates shown to this reader are not approved. */
    public long getUnapprovedCount() {
        return updates.counted() - approvedCount;
    }

    public Pager getPager() {
        return Pager.of(updates, address);
    }

    public String href(ListedUpdate update) {
        return Route.NETWORK_UPDATE.to(update.network(), update.number());
    }

    public boolean foreign(ListedUpdate update) {
        return update.language() != reader.getLanguage();
    }

    /** The beginning of its text, up to the end of a word. */
    public String teaser(ListedUpdate update) {
        String text = update.text() == null ? "" : update.text();
        int space = text.length() <= TEASER ? -1 : text.lastIndexOf(' ', TEASER);
        return space < 0 ? text : text.substring(0, space) + " …";
    }

    /** When the latest update happened; null for none. */
    public PartialPeriod getLatest() {
        return vitality.latest().orElse(null);
    }

    /** Every how many months an update comes; null with too few. */
    public Integer getRhythm() {
        return vitality.rhythmInMonths().orElse(null);
    }

    public List<QuarterBar> getQuarters() {
        return vitality.quarters(QUARTERS, knownUpTo).stream()
                .map(quarter -> new QuarterBar(
                        messages.of("network.quarter", quarter.number(), String.valueOf(quarter.year())),
                        quarter.updates()))
                .toList();
    }

    /** What fills a bar. */
    public int getMostInAQuarter() {
        return Math.max(
                1, getQuarters().stream().mapToInt(QuarterBar::updates).max().orElse(1));
    }

    /** The latest status first. */
    public List<StatusLine> getHistory() {
        List<StatusLine> lines = new ArrayList<>();
        for (StatusChange change : record.statuses()) {
            lines.add(new StatusLine(
                    "i-network",
                    change.status(),
                    wording.text(change.status()),
                    messages.of("network.since", wording.text(change.since())),
                    null,
                    null,
                    change.note()));
        }
        Collections.reverse(lines);
        return lines;
    }
}
