package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.programme.InstitutionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** An institution and its role in an activity. */
@Embeddable
public class InstitutionInvolvement {

    @Column(name = "institution", nullable = false)
    private InstitutionCode institution;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private InstitutionRole role;

    protected InstitutionInvolvement() {}

    public InstitutionInvolvement(InstitutionCode institution, InstitutionRole role) {
        this.institution = Objects.requireNonNull(institution);
        this.role = Objects.requireNonNull(role);
    }

    public InstitutionCode institution() {
        return institution;
    }

    public InstitutionRole role() {
        return role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InstitutionInvolvement that
                && institution.equals(that.institution)
                && role == that.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(institution, role);
    }

    @Override
    public String toString() {
        return institution + " " + role;
    }
}
