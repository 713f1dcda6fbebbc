package eu.elpaccto.intranet.activity.boundary;

/** The orders in which the activity log can be read; the address names them in lower case. */
public enum ActivitySort {
    WHEN("r.first_day", true),
    TITLE("f_unaccent(r.title)", false),
    COMPONENT("r.responsible", false),
    TYPE("r.type", false),
    PARTICIPANTS("r.participants", true),
    STATE("r.state", false);

    private final String expression;
    private final boolean descendingFirst;

    ActivitySort(String expression, boolean descendingFirst) {
        this.expression = expression;
        this.descendingFirst = descendingFirst;
    }

    /** Whether the first click shows the largest or latest first. */
    public boolean isDescendingFirst() {
        return descendingFirst;
    }

    String order(boolean descending) {
        return expression + (descending ? " DESC" : " ASC") + " NULLS LAST, r.code";
    }
}
