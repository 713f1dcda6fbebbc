package eu.elpaccto.intranet.user;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A role with its scope and its time: "lead of the justice component", "staff of the police component for Ecuador and
 * Peru until the end of the year". A deputy is a lead who reviews only where no other lead may.
 */
@Embeddable
public class Grant {

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private Role role;

    @Column(name = "component")
    private ComponentCode component;

    @Convert(converter = CountryCodesConverter.class)
    @Column(name = "countries")
    private Set<CountryCode> countries = Set.of();

    @Column(name = "deputy", nullable = false)
    private boolean deputy;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Grant() {}

    /**
     * @param component scope of staff and leads; null for administrators
     * @param countries limits the scope to these countries; empty for no limit
     * @param deputy whether a lead acts only where no other lead may
     * @param validTo last day; null for no end
     * @throws DomainException if staff or lead lack a component, an administrator has one, or the dates are reversed
     */
    public Grant(
            Role role,
            ComponentCode component,
            Set<CountryCode> countries,
            boolean deputy,
            LocalDate validFrom,
            LocalDate validTo) {
        if ((role == Role.ADMIN) != (component == null)) {
            throw new DomainException(List.of(
                    Problem.at("grants", role == Role.ADMIN ? "user.grant.adminScope" : "user.grant.component")));
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new DomainException(List.of(Problem.at("grants", "user.grant.dates")));
        }
        this.role = role;
        this.component = component;
        this.countries = new TreeSet<>(role == Role.ADMIN ? Set.of() : countries);
        this.deputy = role == Role.LEAD && deputy;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public Role role() {
        return role;
    }

    /** The component it is limited to; null for administrators. */
    public ComponentCode component() {
        return component;
    }

    /** The countries it is limited to; empty for no limit. */
    public Set<CountryCode> countries() {
        return countries;
    }

    public boolean deputy() {
        return deputy;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day on which it holds; null for no end. */
    public LocalDate validTo() {
        return validTo;
    }

    public boolean hasEndedBy(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether work of these components and countries lies in the scope. */
    public boolean covers(Set<ComponentCode> components, Set<CountryCode> involved) {
        return components.contains(component)
                && (countries.isEmpty() || countries.stream().anyMatch(involved::contains));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grant that
                && role == that.role
                && Objects.equals(component, that.component)
                && Set.copyOf(countries).equals(Set.copyOf(that.countries))
                && deputy == that.deputy
                && Objects.equals(validFrom, that.validFrom)
                && Objects.equals(validTo, that.validTo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, component, Set.copyOf(countries), deputy, validFrom, validTo);
    }

    @Override
    public String toString() {
        return role + (component == null ? "" : " " + component) + (deputy ? " (deputy)" : "")
                + (countries.isEmpty() ? "" : " " + countries) + " " + validFrom + "/"
                + (validTo == null ? "" : validTo);
    }
}
