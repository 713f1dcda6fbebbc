package eu.elpaccto.intranet.bench;

/** What is measured, in the order of the table. */
enum Visited {
    FLOOR("floor page"),
    LOG("activity log"),
    ACTIVITY("one activity"),
    NEWS("news list"),
    NEWS_ITEM("one news item"),
    NEWSLETTER("newsletter page"),
    MY_WORK("my work"),
    INBOX("review inbox"),
    SAVE("save an activity");

    private final String label;

    Visited(String label) {
        this.label = label;
    }

    /** The name of this page as visited over so many connections at once. */
    String over(int connections) {
        return label + " x " + connections;
    }

    @Override
    public String toString() {
        return label;
    }
}
