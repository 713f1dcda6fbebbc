package eu.elpaccto.intranet.programme;

/** Code of a cross-cutting axis or a topic, for example {@code MONEY_LAUNDERING}. */
public record TopicCode(String value) implements Code, Comparable<TopicCode> {

    /** @throws IllegalArgumentException if it is not of the form {@code [A-Z0-9_]{2,60}} */
    public TopicCode {
        Code.check(value, "[A-Z0-9_]{2,60}");
    }

    @Override
    public ReferenceList list() {
        return ReferenceList.TOPIC;
    }

    @Override
    public int compareTo(TopicCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
