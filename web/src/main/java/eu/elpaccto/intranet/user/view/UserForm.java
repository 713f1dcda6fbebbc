package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.view.Choices;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.RoutingFilter;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.UserAccount;
import eu.elpaccto.intranet.user.boundary.Account;
import eu.elpaccto.intranet.user.boundary.UserAdministration;
import eu.elpaccto.intranet.user.boundary.UserDetails;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form about one person: as stored when the page is opened, as typed when it is shown again. The same fields serve the
 * invitation.
 */
@Named("userForm")
@RequestScoped
public class UserForm {

    private static final int MOST_GRANTS = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private UserAdministration users;

    @Inject
    private Choices choices;

    @Inject
    private Reader reader;

    @Inject
    private Now now;

    private Account account;
    private String name;
    private String email;
    private String language;
    private String zone;
    private String key;
    private String version;
    private List<GrantRow> grants = new ArrayList<>();

    /** A grant as typed; a row without a role is no grant. */
    public record GrantRow(
            int index, String role, String component, List<String> countries, boolean deputy, String from, String to) {

        /** Names the row in forms and errors. */
        public String path() {
            return "grants." + index;
        }

        public boolean isLimitedTo(Code country) {
            return countries.contains(country.value());
        }

        public boolean hasRole(Role wanted) {
            return wanted.name().equals(role);
        }

        public boolean hasComponent(Code wanted) {
            return wanted.value().equals(component);
        }

        static GrantRow of(int index, Grant grant) {
            return new GrantRow(
                    index,
                    grant.role().name(),
                    grant.component() == null ? null : grant.component().value(),
                    grant.countries().stream().map(CountryCode::value).toList(),
                    grant.deputy(),
                    grant.validFrom().toString(),
                    grant.validTo() == null ? null : grant.validTo().toString());
        }

        static GrantRow empty(int index) {
            return new GrantRow(index, null, null, List.of(), false, null, null);
        }
    }

    @PostConstruct
    void fill() {
        Object address = request.getAttribute(RoutingFilter.ADDRESS);
        String path = address == null
                ? request.getRequestURI().substring(request.getContextPath().length())
                : address.toString();
        Optional<String> handle = Route.of(path).map(match -> match.segments().get("handle"));
        handle.ifPresent(wanted -> account = users.find(wanted).orElseThrow(Missing::new));
        if ("POST".equals(request.getMethod()) && request.getParameter("grants") != null) {
            takeTyped();
        } else if (account != null) {
            takeStored(account);
        } else {
            language = reader.getLanguage().code();
            zone = reader.getZone().getId();
            key = UUID.randomUUID().toString();
            grants.add(GrantRow.empty(0));
        }
    }

    private void takeTyped() {
        name = text("name");
        email = text("email");
        language = request.getParameter("language");
        zone = request.getParameter("zone");
        key = request.getParameter("key");
        version = request.getParameter("version");
        int count = count(request.getParameter("grants"));
        grants = IntStream.range(0, count).mapToObj(this::typedGrant).collect(Collectors.toList());
        if (request.getParameter("more") != null && count < MOST_GRANTS) {
            grants.add(GrantRow.empty(count));
        }
    }

    private static int count(String typed) {
        try {
            return Math.max(1, Math.min(MOST_GRANTS, Integer.parseInt(typed)));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private GrantRow typedGrant(int index) {
        return new GrantRow(
                index,
                text("role-" + index),
                text("component-" + index),
                Stream.ofNullable(request.getParameterValues("countries-" + index))
                        .flatMap(Stream::of)
                        .toList(),
                request.getParameter("deputy-" + index) != null,
                text("from-" + index),
                text("to-" + index));
    }

    private String text(String parameter) {
        String value = request.getParameter(parameter);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private void takeStored(Account stored) {
        UserDetails details = stored.details();
        name = details.name();
        email = details.email();
        language = details.language().code();
        zone = details.zone().getId();
        version = String.valueOf(stored.version());
        for (Grant grant : details.grants()) {
            grants.add(GrantRow.of(grants.size(), grant));
        }
        if (grants.isEmpty()) {
            grants.add(GrantRow.empty(0));
        }
    }

    /** @throws DomainException naming everything that makes no sense */
    public UserDetails details() {
        List<Problem> problems = new ArrayList<>();
        attempt(problems, null, () -> UserAccount.checkName(name));
        attempt(problems, null, () -> UserAccount.normalised(email));
        List<Grant> wanted = new ArrayList<>();
        for (GrantRow row : grants) {
            if (row.role() != null) {
                attempt(problems, row.path(), () -> wanted.add(grant(row)));
            }
        }
        Optional<Language> chosen = Language.of(language);
        ZoneId place = place();
        if (chosen.isEmpty() || place == null) {
            problems.add(Problem.of("shared.problem.400"));
        }
        if (!problems.isEmpty()) {
            throw new DomainException(problems);
        }
        return new UserDetails(name, email, chosen.get(), place, wanted);
    }

    private static void attempt(List<Problem> problems, String at, Runnable reading) {
        try {
            reading.run();
        } catch (DomainException e) {
            e.problems()
                    .forEach(problem ->
                            problems.add(at == null ? problem : new Problem(at, problem.key(), problem.arguments())));
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(at == null ? Problem.of("shared.problem.400") : Problem.at(at, "user.grant.unreadable"));
        }
    }

    private Grant grant(GrantRow row) {
        Role role = Role.valueOf(row.role());
        boolean scoped = role != Role.ADMIN;
        return new Grant(
                role,
                scoped && row.component() != null ? new ComponentCode(row.component()) : null,
                scoped ? row.countries().stream().map(CountryCode::new).collect(Collectors.toSet()) : Set.of(),
                row.deputy(),
                row.from() == null ? LocalDate.ofInstant(now.instant(), ZoneOffset.UTC) : LocalDate.parse(row.from()),
                row.to() == null ? null : LocalDate.parse(row.to()));
    }

    private ZoneId place() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException | NullPointerException e) {
            return null;
        }
    }

    /** The account as it is stored; null while inviting. */
    public Account getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getLanguage() {
        return language;
    }

    public String getZone() {
        return zone;
    }

    /** Makes sending the form twice one invitation. */
    public String getKey() {
        return key;
    }

    /** Whether somebody else changed the account since the form was opened. */
    public boolean isChangedMeanwhile() {
        return account != null && version != null && !version.equals(String.valueOf(account.version()));
    }

    public List<GrantRow> getGrants() {
        return grants;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** Those on offer, and those of the present grants. */
    public List<Code> getComponents() {
        return choices.including(
                choices.getComponents(), presentGrants().map(Grant::component).toList());
    }

    /** Those on offer, and those of the present grants. */
    public List<Code> getCountries() {
        return choices.including(
                choices.getCountries(),
                presentGrants().flatMap(grant -> grant.countries().stream()).toList());
    }

    private Stream<Grant> presentGrants() {
        return account == null ? Stream.empty() : account.details().grants().stream();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }
}
