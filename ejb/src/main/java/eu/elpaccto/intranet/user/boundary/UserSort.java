package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.shared.Language;

/** Orders of the list of accounts. */
public enum UserSort {
    NAME,
    EMAIL,
    LAST_LOGIN;

    /** Whether the first click shows the latest first. */
    public boolean isDescendingFirst() {
        return this == LAST_LOGIN;
    }

    String order(boolean descending, Language language) {
        String direction = descending ? " DESC" : " ASC";
        String name = "u.name COLLATE \"" + language.code() + "-x-icu\"";
        return switch (this) {
            case NAME -> name + direction + ", u.id";
            case EMAIL -> "u.email" + direction;
            case LAST_LOGIN ->
                "u.last_login_at" + direction + (descending ? " NULLS LAST" : " NULLS FIRST") + ", " + name + ", u.id";
        };
    }
}
