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

    /** Where most of the programme's people are. */
    private static final List<String> USUAL = List.of(
            "America/Argentina/Buenos_Aires",
            "America/Asuncion",
            "America/Bogota",
            "America/Caracas",
            "America/Costa_Rica",
            "America/El_Salvador",
            "America/Guatemala",
            "America/Guayaquil",
            "America/Havana",
            "America/La_Paz",
            "America/Lima",
            "America/Managua",
            "America/Mexico_City",
            "America/Montevideo",
            "America/Panama",
            "America/Santiago",
            "America/Santo_Domingo",
            "America/Sao_Paulo",
            "America/Tegucigalpa",
            "Europe/Brussels",
            "Europe/Lisbon",
            "Europe/Madrid",
            "Europe/Paris",
            "Europe/Rome");

    private final List<String> names = Stream.concat(
                    USUAL.stream(),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(zone -> zone.matches("UTC|(Europe|America|Atlantic)/.*"))
                            .sorted())
            .distinct()
            .toList();

    /** The usual ones first, then all others of both regions. */
    public List<String> getNames() {
        return names;
    }

    /** The same, and one that is chosen already. */
    public List<String> including(String chosen) {
        return chosen == null || names.contains(chosen)
                ? names
                : Stream.concat(Stream.of(chosen), names.stream()).toList();
    }
}
