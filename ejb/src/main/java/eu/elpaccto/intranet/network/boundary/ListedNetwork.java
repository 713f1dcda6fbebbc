package eu.elpaccto.intranet.network.boundary;

import eu.elpaccto.intranet.network.NetworkStatus;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the list of networks.
 *
 * @param owner null for the programme itself
 * @param updates how many updates were approved
 * @param firstDay first day of the latest approved update; null for none, as are last day and precision
 */
public record ListedNetwork(
        String slug,
        String acronym,
        String nameEs,
        String nameEn,
        String namePt,
        String nameFr,
        String theme,
        String component,
        String owner,
        NetworkStatus status,
        String[] members,
        long updates,
        LocalDate firstDay,
        LocalDate lastDay,
        Precision precision) {

    public String name(Language language) {
        return switch (language) {
            case ES -> nameEs;
            case EN -> nameEn;
            case PT -> namePt;
            case FR -> nameFr;
        };
    }

    public TopicCode topic() {
        return new TopicCode(theme);
    }

    public ComponentCode componentCode() {
        return new ComponentCode(component);
    }

    public List<CountryCode> countries() {
        return Stream.of(members).map(CountryCode::new).toList();
    }

    /** When the latest approved update happened; not stated for none. */
    public PartialPeriod latest() {
        return PartialPeriod.of(firstDay, lastDay, precision);
    }
}
