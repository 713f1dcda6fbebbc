package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.shared.view.Route;
import java.util.Optional;
import java.util.stream.Stream;

/** What the reference lists are called in addresses. */
final class ListAddress {

    private ListAddress() {}

    /** The list that a segment of an address names. */
    static Optional<ReferenceList> read(String segment) {
        return Stream.of(ReferenceList.values())
                .filter(list -> segment(list).equals(segment))
                .findFirst();
    }

    static String of(ReferenceList list) {
        return Route.ADMIN_LIST.to(segment(list));
    }

    static String ofNew(ReferenceList list) {
        return Route.ADMIN_ENTRY_NEW.to(segment(list));
    }

    static String of(Code code) {
        return Route.ADMIN_ENTRY.to(segment(code.list()), code.value());
    }

    private static String segment(ReferenceList list) {
        return switch (list) {
            case COUNTRY -> "countries";
            case COMPONENT -> "components";
            case TOPIC -> "topics";
            case ACTIVITY_TYPE -> "activity-types";
            case INSTITUTION -> "institutions";
            case GLOSSARY -> "glossary";
        };
    }
}
