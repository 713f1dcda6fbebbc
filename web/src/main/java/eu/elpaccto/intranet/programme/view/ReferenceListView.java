package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.Availability;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.boundary.ListSize;
import eu.elpaccto.intranet.programme.boundary.ListedEntry;
import eu.elpaccto.intranet.programme.boundary.ReferenceFilter;
import eu.elpaccto.intranet.programme.boundary.ReferenceLists;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.FilterPill;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Pager;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** One reference list: what the address asks for, as a page of rows. */
@Named("referenceList")
@RequestScoped
public class ReferenceListView {

    @Inject
    private ReferenceLists lists;

    @Inject
    private Query query;

    @Inject
    private Address address;

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    @Inject
    private Reader reader;

    private ReferenceFilter filter;
    private Page<ListedEntry> page;
    private ListSize size;

    @PostConstruct
    void read() {
        ReferenceList list = ListAddress.read(query.text("list")).orElseThrow(Missing::new);
        filter = new ReferenceFilter(
                list,
                query.text("text"),
                query.constants("category", Category.class).stream()
                        .filter(list.categories()::contains)
                        .findFirst()
                        .orElse(null),
                query.constants("availability", Availability.class).stream()
                        .findFirst()
                        .orElse(null));
        page = lists.list(filter, reader.getLanguage(), query.number("page"));
        size = lists.sizes().stream()
                .filter(each -> each.list() == list)
                .findFirst()
                .orElseThrow();
    }

    public ReferenceFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    public Page<ListedEntry> getPage() {
        return page;
    }

    public Pager getPager() {
        return Pager.of(page, address);
    }

    /** How many entries the whole list has. */
    public ListSize getSize() {
        return size;
    }

    /** Whether its entries differ in kind. */
    public boolean isCategorised() {
        return filter.list().categories().size() > 1;
    }

    public List<FilterPill> getPills() {
        List<FilterPill> pills = new ArrayList<>();
        if (isCategorised()) {
            pills.add(pill("category", filter.list().categories(), filter.category()));
        }
        pills.add(pill("availability", List.of(Availability.values()), filter.availability()));
        return pills;
    }

    private FilterPill pill(String name, Collection<?> all, Object chosen) {
        return FilterPill.of(
                name,
                messages.get("programme.field." + name),
                all,
                Stream.ofNullable(chosen).toList(),
                wording::text,
                address);
    }

    /** The address of this list without filters. */
    public String getHref() {
        return ListAddress.of(filter.list());
    }

    public String getNewHref() {
        return ListAddress.ofNew(filter.list());
    }

    public String href(ListedEntry entry) {
        return ListAddress.of(filter.list().code(entry.code()));
    }
}
