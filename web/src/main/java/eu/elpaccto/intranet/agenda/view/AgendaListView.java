package eu.elpaccto.intranet.agenda.view;

import eu.elpaccto.intranet.agenda.AgendaKind;
import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.agenda.boundary.AgendaFilter;
import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.programme.view.Choices;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.FilterPill;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Pager;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import eu.elpaccto.intranet.user.boundary.FeedTokens;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The agenda: what the address asks for, as a page of what comes or what is over, or as a month. */
@Named("agendaList")
@RequestScoped
public class AgendaListView {

    /** What the address can ask to be shown. */
    public enum Shown {
        COMING,
        PAST,
        MONTH
    }

    @Inject
    private Agenda agenda;

    @Inject
    private AgendaQuery asked;

    @Inject
    private Networks networks;

    @Inject
    private FeedTokens feeds;

    @Inject
    private Query query;

    @Inject
    private Address address;

    @Inject
    private Choices choices;

    @Inject
    private Reader reader;

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    @Inject
    private Now now;

    private Shown shown;
    private LocalDate today;
    private YearMonth month;
    private AgendaFilter filter;
    private Page<ListedEntry> page;
    private List<ListedEntry> entries = List.of();

    /**
     * One day of the month's table.
     *
     * @param outside whether it belongs to another month
     */
    public record Day(LocalDate date, boolean today, boolean outside, List<ListedEntry> entries) {}

    @PostConstruct
    void read() {
        today = LocalDate.ofInstant(now.instant(), reader.getZone());
        shown = query.constants("view", Shown.class).stream().findFirst().orElse(Shown.COMING);
        filter = asked.filter();
        if (shown == Shown.MONTH) {
            month = query.one("month", AgendaListView::month).orElse(YearMonth.from(today));
            entries = agenda.month(filter, month).stream()
                    .map(entry -> entry.in(reader.getLanguage()))
                    .toList();
        } else {
            page = agenda.list(filter, shown == Shown.PAST, query.number("page"));
        }
    }

    /** Null for anything but a month of the years that are written with four digits. */
    private static YearMonth month(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : null;
    }

    public Shown getShown() {
        return shown;
    }

    public boolean isMonthly() {
        return shown == Shown.MONTH;
    }

    public Page<ListedEntry> getPage() {
        return page;
    }

    public Pager getPager() {
        return Pager.of(page, address);
    }

    public AgendaFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !filter.equals(AgendaFilter.all());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return isMonthly() ? entries.isEmpty() : page.isEmpty();
    }

    /** How many entries match; in a month, how many it has. */
    public long getMatching() {
        return isMonthly() ? entries.size() : page.counted();
    }

    /** The rows of the list, or of the month. */
    public List<ListedEntry> getRows() {
        return isMonthly()
                ? entries
                : page.rows().stream()
                        .map(entry -> entry.in(reader.getLanguage()))
                        .toList();
    }

    /** This page, with the same filter, shown in another way. */
    public String viewHref(String view) {
        return address.with(Map.of("view", view, "month", "", "page", ""));
    }

    /** This list without any filter. */
    public String getClearHref() {
        return Route.AGENDA.address()
                + (shown == Shown.COMING ? "" : "?view=" + shown.name().toLowerCase(Locale.ROOT))
                + (isMonthly() ? "&month=" + month : "");
    }

    public YearMonth getMonth() {
        return month;
    }

    /** The month in words: "April 2021". */
    public String getMonthWords() {
        return name(month);
    }

    private String name(YearMonth each) {
        return wording.text(PartialPeriod.month(each));
    }

    public String getPreviousHref() {
        return address.with("month", month.minusMonths(1));
    }

    public String getNextHref() {
        return address.with("month", month.plusMonths(1));
    }

    public String getThisMonthHref() {
        return address.with("month", "");
    }

    public String getPreviousWords() {
        return name(month.minusMonths(1));
    }

    public String getNextWords() {
        return name(month.plusMonths(1));
    }

    /** The days of the week from Monday on, each with its short and its full name. */
    public List<String[]> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new String[] {
                    day.getDisplayName(TextStyle.SHORT_STANDALONE, reader.getLocale()),
                    day.getDisplayName(TextStyle.FULL_STANDALONE, reader.getLocale())
                })
                .toList();
    }

    /** Whole weeks from Monday on that together have all days of the month. */
    public List<List<Day>> getWeeks() {
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate monday = first; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                week.add(day(monday.plusDays(i)));
            }
            weeks.add(week);
        }
        return weeks;
    }

    private Day day(LocalDate date) {
        boolean outside = !YearMonth.from(date).equals(month);
        List<ListedEntry> on = outside
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.precision() == Precision.DAY)
                        .filter(entry -> !date.isBefore(entry.firstDay()) && !date.isAfter(entry.lastDay()))
                        .toList();
        return new Day(date, date.equals(today), outside, on);
    }

    /** What is announced for the month without a day. */
    public List<ListedEntry> getWithoutDay() {
        return entries.stream()
                .filter(entry -> entry.precision() != Precision.DAY)
                .toList();
    }

    public List<FilterPill> getPills() {
        Map<NetworkSlug, String> acronyms = networks.acronyms();
        return List.of(
                pill("kind", List.of(AgendaKind.values()), filter.kinds()),
                pill("component", choices.getComponents(), filter.components()),
                pill("country", choices.getCountries(), filter.countries()),
                FilterPill.of(
                        "network",
                        messages.get("agenda.filter.network"),
                        acronyms.keySet(),
                        filter.networks(),
                        slug -> acronyms.getOrDefault(slug, slug.toString()),
                        address));
    }

    private FilterPill pill(String name, List<?> all, List<?> chosen) {
        return FilterPill.of(name, messages.get("agenda.filter." + name), all, chosen, wording::text, address);
    }

    /** The period in words; empty for none. */
    public String getPeriodWords() {
        return wording.between(filter.from(), filter.to());
    }

    /** The list without a period. */
    public String getAnyPeriodHref() {
        return address.with(Map.of("from", "", "to", "", "page", ""));
    }

    /** The end of the private address at which a calendar program finds exactly this filter. */
    public String getSubscription() {
        return AgendaFeed.FILE + AgendaQuery.written(filter);
    }

    /** When the reader got their private address; null for none. */
    public Instant getAddressSince() {
        return feeds.since().orElse(null);
    }

    /** The day, or the first and the last of one month, as it is looked for: "14", "14–16"; empty for whole months. */
    public String dayNumber(ListedEntry row) {
        if (row.precision() != Precision.DAY) {
            return "";
        }
        String first = String.valueOf(row.firstDay().getDayOfMonth());
        return row.when().isOneDay() || !isInOneMonth(row)
                ? first
                : first + "–" + row.lastDay().getDayOfMonth();
    }

    private static boolean isInOneMonth(ListedEntry row) {
        return YearMonth.from(row.firstDay()).equals(YearMonth.from(row.lastDay()));
    }

    /** The month in which it begins, with the year: "Apr 2021", "Apr 2021 …" if it goes on; empty without a date. */
    public String monthName(ListedEntry row) {
        if (row.firstDay() == null) {
            return "";
        }
        String begins = row.firstDay().format(DateTimeFormatter.ofPattern("LLL yyyy", reader.getLocale()));
        return isInOneMonth(row) ? begins : begins + " …";
    }

    /** Whether a row is approved but may not be seen by everybody yet. */
    public boolean heldBack(ListedEntry row) {
        return row.isHeldBack(today);
    }

    /** Whether a row is in another language than the reader's. */
    public boolean foreign(ListedEntry row) {
        return row.language() != reader.getLanguage();
    }

    public String entryHref(ListedEntry row) {
        return Route.AGENDA_ENTRY.to(row.code());
    }
}
