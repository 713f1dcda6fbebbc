package eu.elpaccto.intranet.newsletter;

import java.util.Objects;

/** An item at its place in an issue: a news item by its code, or an entry of the agenda. */
public class PlacedItem {

    private String code;
    private boolean paired;

    protected PlacedItem() {}

    /** @param paired whether it takes half of the width, beside another one */
    public PlacedItem(String code, boolean paired) {
        this.code = Objects.requireNonNull(code);
        this.paired = paired;
    }

    public String code() {
        return code;
    }

    /** Whether it takes half of the width, beside another one. */
    public boolean isPaired() {
        return paired;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacedItem that && code.equals(that.code) && paired == that.paired;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, paired);
    }

    @Override
    public String toString() {
        return code;
    }
}
