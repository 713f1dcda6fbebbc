package eu.elpaccto.intranet.user.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The time zones to choose from: those of the programme's two continents, and the world's own. */
@Named("timeZones")
@ApplicationScoped
public class TimeZones {

    private final List<String> names = Stream.concat(
                    Stream.of("UTC"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(zone -> zone.startsWith("Europe/")
                                    || zone.startsWith("America/")
                                    || zone.startsWith("Atlantic/"))
                            .sorted())
            .toList();

    public List<String> getNames() {
        return names;
    }
}
