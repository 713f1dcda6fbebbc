package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.view.Choices;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.FilterPill;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Pager;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Sorting;
import eu.elpaccto.intranet.shared.view.Wording;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.Standing;
import eu.elpaccto.intranet.user.boundary.ListedUser;
import eu.elpaccto.intranet.user.boundary.UserAdministration;
import eu.elpaccto.intranet.user.boundary.UserFilter;
import eu.elpaccto.intranet.user.boundary.UserSort;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The list of accounts: what the address asks for, as a page of rows. */
@Named("userList")
@RequestScoped
public class UserListView {

    private static final int DAYS_ENDING_SOON = 31;

    @Inject
    private UserAdministration users;

    @Inject
    private Query query;

    @Inject
    private Address address;

    @Inject
    private Choices choices;

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    @Inject
    private Reader reader;

    @Inject
    private Now now;

    private UserFilter filter;
    private Sorting<UserSort> sorting;
    private Page<ListedUser> page;
    private UserAdministration.Counts counts;

    @PostConstruct
    void read() {
        filter = new UserFilter(
                query.text("text"),
                query.constants("role", Role.class).stream().findFirst().orElse(null),
                query.codes("component", ComponentCode::new).stream()
                        .findFirst()
                        .orElse(null),
                query.constants("account", Standing.class).stream().findFirst().orElse(null));
        sorting = Sorting.of(query, address, UserSort.NAME, UserSort::isDescendingFirst);
        page = users.list(filter, sorting.by(), sorting.isDescending(), reader.getLanguage(), query.number("page"));
        counts = users.counts();
    }

    public Page<ListedUser> getPage() {
        return page;
    }

    public UserAdministration.Counts getCounts() {
        return counts;
    }

    public Sorting<UserSort> getSorting() {
        return sorting;
    }

    public Pager getPager() {
        return Pager.of(page, address);
    }

    public UserFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    public List<FilterPill> getPills() {
        return List.of(
                pill("role", List.of(Role.values()), filter.role()),
                pill("component", choices.getComponents(), filter.component()),
                pill("account", List.of(Standing.values()), filter.standing()));
    }

    private FilterPill pill(String name, List<?> all, Object chosen) {
        return FilterPill.of(
                name,
                messages.get("user.filter." + name),
                all,
                Stream.ofNullable(chosen).toList(),
                wording::text,
                address);
    }

    public String href(ListedUser user) {
        return Route.ADMIN_USER.to(user.handle());
    }

    /** The grants that have not ended. */
    public List<Grant> present(ListedUser user) {
        return user.grants().stream()
                .filter(grant -> !grant.hasEndedBy(today()))
                .toList();
    }

    /** Whether a grant ends within a month. */
    public boolean isEndingSoon(Grant grant) {
        return grant.validTo() != null
                && !grant.hasEndedBy(today())
                && grant.validTo().isBefore(today().plusDays(DAYS_ENDING_SOON));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now.instant(), ZoneOffset.UTC);
    }
}
