package eu.elpaccto.intranet.programme;

/** Code of an institution, for example {@code EUROJUST}. */
public record InstitutionCode(String value) implements Code, Comparable<InstitutionCode> {

    /** @throws IllegalArgumentException if it is not of the form {@code [A-Z0-9_]{2,60}} */
    public InstitutionCode {
        Code.check(value, "[A-Z0-9_]{2,60}");
    }

    @Override
    public ReferenceList list() {
        return ReferenceList.INSTITUTION;
    }

    @Override
    public int compareTo(InstitutionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
