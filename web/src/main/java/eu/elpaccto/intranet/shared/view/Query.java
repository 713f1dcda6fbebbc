package eu.elpaccto.intranet.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the address of a list asks for. What makes no sense is ignored, as if it had not been asked. */
@RequestScoped
public class Query {

    private static final int LAST_YEAR = 9999;

    @Inject
    private HttpServletRequest request;

    /** A text, stripped; null when missing or blank. A segment that the route names goes before a parameter. */
    public String text(String name) {
        String value = segment(name).orElseGet(() -> request.getParameter(name));
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The request that is injected is the one that came in: it does not know what routing found in its address. */
    private Optional<String> segment(String name) {
        return Optional.ofNullable(request.getAttribute(RoutingFilter.ADDRESS))
                .flatMap(address -> Route.of(address.toString()))
                .map(match -> match.segments().get(name));
    }

    /** A day of the years that are written with four digits; null for anything else. */
    public LocalDate day(String name) {
        try {
            String value = text(name);
            LocalDate day = value == null ? null : LocalDate.parse(value);
            return day == null || day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A number from 1; 1 when missing. */
    public int number(String name) {
        try {
            String value = text(name);
            return value == null ? 1 : Math.max(1, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Every value of the parameter that the function makes something of. */
    public <T> List<T> all(String name, Function<String, T> reading) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Arrays::stream)
                .map(value -> read(value, reading))
                .filter(Objects::nonNull)
                .distinct()
                .limit(50)
                .toList();
    }

    /** Codes are named in lower case in addresses. */
    public <T> List<T> codes(String name, Function<String, T> constructor) {
        return all(name, value -> constructor.apply(value.toUpperCase(Locale.ROOT)));
    }

    public <T> Optional<T> one(String name, Function<String, T> reading) {
        return all(name, reading).stream().findFirst();
    }

    /** Constants are named in lower case in addresses. */
    public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return all(name, value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
    }

    private static <T> T read(String value, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
