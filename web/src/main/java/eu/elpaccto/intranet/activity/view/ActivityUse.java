package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ActivityFilter;
import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many activities use an entry of a reference list, and which. */
@Named("activityUse")
@RequestScoped
public class ActivityUse {

    @Inject
    private Activities activities;

    private final Map<Code, Long> counted = new HashMap<>();

    /** Whether activities refer to entries of its list at all. */
    public boolean isPossible(Code code) {
        return code.list() != ReferenceList.GLOSSARY;
    }

    public long of(Code code) {
        return counted.computeIfAbsent(code, this::count);
    }

    private long count(Code code) {
        return activities.count(new ActivityFilter(
                null,
                only(CountryCode.class, code),
                only(ComponentCode.class, code),
                only(ActivityTypeCode.class, code),
                List.of(),
                List.of(),
                List.of(),
                only(TopicCode.class, code),
                only(InstitutionCode.class, code),
                List.of(),
                null,
                null));
    }

    private static <T extends Code> List<T> only(Class<T> type, Code code) {
        return type.isInstance(code) ? List.of(type.cast(code)) : List.of();
    }

    /** The list that was counted. */
    public String href(Code code) {
        String criterion =
                switch (code.list()) {
                    case COUNTRY -> "country";
                    case COMPONENT -> "component";
                    case TOPIC -> "topic";
                    case ACTIVITY_TYPE -> "type";
                    case INSTITUTION -> "institution";
                    case GLOSSARY -> throw new IllegalArgumentException("no activity refers to a term");
                };
        return Route.ACTIVITIES.address() + "?" + criterion + "=" + code.value().toLowerCase(Locale.ROOT);
    }
}
