package eu.elpaccto.intranet.programme;

/** Code of a term of the glossary, for example {@code STEERING_COMMITTEE}. */
public record TermCode(String value) implements Code {

    /** @throws IllegalArgumentException if it is not of the form {@code [A-Z0-9_]{2,60}} */
    public TermCode {
        Code.check(value, "[A-Z0-9_]{2,60}");
    }

    @Override
    public ReferenceList list() {
        return ReferenceList.GLOSSARY;
    }

    @Override
    public String toString() {
        return value;
    }
}
