package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.programme.CountryCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A country and its role in an activity. */
@Embeddable
public class CountryInvolvement {

    @Column(name = "country", nullable = false)
    private CountryCode country;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private CountryRole role;

    protected CountryInvolvement() {}

    public CountryInvolvement(CountryCode country, CountryRole role) {
        this.country = Objects.requireNonNull(country);
        this.role = Objects.requireNonNull(role);
    }

    public CountryCode country() {
        return country;
    }

    public CountryRole role() {
        return role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountryInvolvement that && country.equals(that.country) && role == that.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, role);
    }

    @Override
    public String toString() {
        return country + " " + role;
    }
}
