package eu.elpaccto.intranet.programme;

/** ISO 3166-1 alpha-2 code, for example {@code EC}. */
public record CountryCode(String value) implements Code, Comparable<CountryCode> {

    /** @throws IllegalArgumentException if it is not of the form {@code [A-Z]{2}} */
    public CountryCode {
        Code.check(value, "[A-Z]{2}");
    }

    @Override
    public ReferenceList list() {
        return ReferenceList.COUNTRY;
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
