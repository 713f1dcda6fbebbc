package eu.elpaccto.intranet.shared.view;

import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.boundary.PeriodStyle;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts values into words in the reader's language: dates, numbers, codes, states, and whatever a feature adds. */
@Named
@RequestScoped
public class Wording {

    private static final Map<Language, PeriodStyle> PERIODS =
            Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), Wording::periods));

    private static final Map<Language, DateTimeFormatter> FULL_DAYS =
            Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), Wording::fullDays));

    @Inject
    private Reader reader;

    @Inject
    private Messages messages;

    @Inject
    private Lexicon lexicon;

    @Inject
    @Any
    private Instance<Phrasing> everyPhrasing;

    private List<Phrasing> phrasings;

    @PostConstruct
    void find() {
        phrasings = everyPhrasing.stream().toList();
    }

    /** The value in words; empty for nothing. */
    public String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Code code) {
            return name(code);
        }
        if (value instanceof PartialPeriod period) {
            return period(period);
        }
        if (value instanceof Instant instant) {
            return moment(instant);
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Number number) {
            return NumberFormat.getInstance(reader.getLocale()).format(number);
        }
        if (value instanceof Boolean flag) {
            return messages.get(flag ? "frame.yes" : "frame.no");
        }
        if (value instanceof Language language) {
            return language.locale().getDisplayLanguage(reader.getLocale());
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::text).collect(Collectors.joining(separator(values)));
        }
        for (Phrasing phrasing : phrasings) {
            Optional<String> phrase = phrasing.phrase(value, this);
            if (phrase.isPresent()) {
                return phrase.get();
            }
        }
        if (value instanceof Enum<?> constant) {
            return messages.get(key(constant));
        }
        return value.toString();
    }

    private static String separator(Collection<?> values) {
        return values.stream().allMatch(value -> value instanceof Code || value instanceof String) ? ", " : "; ";
    }

    /** States share one vocabulary; other constants belong to their feature. */
    private String key(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        if (type.endsWith("State") || type.endsWith("Status")) {
            return "state." + constant.name();
        }
        String feature = constant.getDeclaringClass().getPackageName();
        return feature.substring(feature.lastIndexOf('.') + 1) + "." + type + "." + constant.name();
    }

    public String name(Code code) {
        return code == null ? "" : lexicon.name(code, reader.getLanguage());
    }

    /** A text of the bundles, for phrasings. */
    public String message(String key, Object... values) {
        return messages.of(key, values);
    }

    /** Date and time on the reader's clock. */
    public String moment(Instant instant) {
        return day(onClock(instant).toLocalDate()) + ", "
                + onClock(instant).toLocalTime().withNano(0).withSecond(0);
    }

    /** The day on the reader's calendar. */
    public String date(Instant instant) {
        return day(onClock(instant).toLocalDate());
    }

    private ZonedDateTime onClock(Instant instant) {
        return instant.atZone(reader.getZone());
    }

    /** A day with its weekday, the day before the month as everywhere: "Tuesday, 30 March 2021". */
    public String fullDay(LocalDate day) {
        return FULL_DAYS.get(reader.getLanguage()).format(day);
    }

    private static DateTimeFormatter fullDays(Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language == Language.EN ? Locale.UK : language.locale());
    }

    public String day(LocalDate day) {
        return PERIODS.get(reader.getLanguage()).text(day);
    }

    /** A stretch of time of which one end may be missing; empty when both are. */
    public String between(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        return (from == null ? "…" : day(from)) + " – " + (to == null ? "…" : day(to));
    }

    private String period(PartialPeriod period) {
        return period.isStated() ? PERIODS.get(reader.getLanguage()).text(period) : messages.get("frame.notStated");
    }

    private static PeriodStyle periods(Language language) {
        String month =
                switch (language) {
                    case ES, PT -> "LLLL 'de' yyyy";
                    case EN, FR -> "LLLL yyyy";
                };
        return new PeriodStyle(language.locale(), "d MMM", "d MMM yyyy", month, "LLL yyyy");
    }

    /** The value as machines read it, for the {@code datetime} attribute. */
    public String iso(Object value) {
        if (value instanceof PartialPeriod period) {
            String text = period.toString();
            return text.contains("/") ? text.substring(0, text.indexOf('/')) : text;
        }
        return value == null ? "" : value.toString();
    }
}
