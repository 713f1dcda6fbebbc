package eu.elpaccto.intranet.activity.boundary;

import eu.elpaccto.intranet.activity.ActivityStatus;
import eu.elpaccto.intranet.activity.CountryGroup;
import eu.elpaccto.intranet.activity.Headcount;
import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.activity.Reach;
import eu.elpaccto.intranet.activity.StatedCountries;
import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import eu.elpaccto.intranet.shared.Qualifier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One line of the activity log. */
public record ListedActivity(
        String code,
        boolean approved,
        ReviewState state,
        String title,
        Language language,
        String type,
        Modality modality,
        String place,
        ActivityStatus status,
        LocalDate firstDay,
        LocalDate lastDay,
        Precision precision,
        String[] countries,
        Integer statedCountries,
        Qualifier statedQualifier,
        boolean statedBesidesNamed,
        CountryGroup statedGroup,
        boolean contradicting,
        String responsible,
        String[] components,
        Integer participants,
        Qualifier participantsQualifier,
        Reach reach) {

    public PartialPeriod when() {
        return PartialPeriod.of(firstDay, lastDay, precision);
    }

    public boolean isOverdue(LocalDate today) {
        return status.isOverdue(when(), today);
    }

    public ActivityTypeCode typeCode() {
        return type == null ? null : new ActivityTypeCode(type);
    }

    public List<CountryCode> countryCodes() {
        return Stream.of(countries).map(CountryCode::new).toList();
    }

    public List<ComponentCode> componentCodes() {
        return Stream.of(components).map(ComponentCode::new).toList();
    }

    public StatedCountries stated() {
        return new StatedCountries(statedCountries, statedQualifier, statedBesidesNamed, statedGroup);
    }

    public Headcount headcount() {
        return participants == null ? Headcount.unknown() : Headcount.of(participants, participantsQualifier);
    }
}
