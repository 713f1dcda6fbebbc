package eu.elpaccto.intranet.network.boundary;

import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.UpdateKind;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One update in the list of a network.
 *
 * @param kind null while not chosen
 * @param text null while not written
 */
public record ListedUpdate(
        String code,
        String network,
        int number,
        boolean approved,
        ReviewState state,
        UpdateKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        Precision precision,
        String title,
        String text,
        Language language,
        String[] countries) {

    public NetworkSlug slug() {
        return new NetworkSlug(network);
    }

    public PartialPeriod date() {
        return PartialPeriod.of(firstDay, lastDay, precision);
    }

    public List<CountryCode> countryCodes() {
        return Stream.of(countries).map(CountryCode::new).toList();
    }
}
