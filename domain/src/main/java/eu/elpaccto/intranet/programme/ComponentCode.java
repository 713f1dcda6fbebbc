package eu.elpaccto.intranet.programme;

/** Code of a component, a linked project or the programme's office, for example {@code JUS}. */
public record ComponentCode(String value) implements Code, Comparable<ComponentCode> {

    /** @throws IllegalArgumentException if it is not of the form {@code [A-Z0-9_]{2,30}} */
    public ComponentCode {
        Code.check(value, "[A-Z0-9_]{2,30}");
    }

    @Override
    public ReferenceList list() {
        return ReferenceList.COMPONENT;
    }

    @Override
    public int compareTo(ComponentCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
