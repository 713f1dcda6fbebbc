package eu.elpaccto.intranet.programme;

/** Code of a type of activity, for example {@code STUDY_VISIT}. */
public record ActivityTypeCode(String value) implements Code, Comparable<ActivityTypeCode> {

    /** @throws IllegalArgumentException if it is not of the form {@code [A-Z0-9_]{2,60}} */
    public ActivityTypeCode {
        Code.check(value, "[A-Z0-9_]{2,60}");
    }

    @Override
    public ReferenceList list() {
        return ReferenceList.ACTIVITY_TYPE;
    }

    @Override
    public int compareTo(ActivityTypeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
