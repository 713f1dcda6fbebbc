package eu.elpaccto.intranet.subscriber.control;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Typed;
import eu.elpaccto.intranet.subscriber.SubscriberDetails;
import eu.elpaccto.intranet.subscriber.boundary.ImportProblem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list of outside addresses: a header that names the columns, in any order, and one address a line. */
public final class SubscriberFile {

    /** Lines with addresses in one file. */
    public static final int MOST_LINES = 20_000;

    /** Characters in one file. */
    public static final int MOST_CHARACTERS = 4_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SHOWN = 60;

    private final LocalDate today;
    private final Map<Column, Integer> places = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final List<SubscriberDetails> subscribers = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private int columns;
    private int lines;

    private enum Column {
        EMAIL("email", true),
        NAME("name", false),
        LANGUAGE("language", true),
        CONSENT_ON("consentOn", true),
        CONSENT_NOTE("consentNote", false);

        private final String field;
        private final boolean needed;

        Column(String field, boolean needed) {
            this.field = field;
            this.needed = needed;
        }

        String header() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Column> of(String header) {
            return Stream.of(values())
                    .filter(column -> column.header().equalsIgnoreCase(header.strip()))
                    .findFirst();
        }

        static String headerOf(String field) {
            return Stream.of(values())
                    .filter(column -> column.field.equals(field))
                    .map(Column::header)
                    .findFirst()
                    .orElse(null);
        }
    }

    private SubscriberFile(LocalDate today) {
        this.today = today;
    }

    /** @param today the last day on which somebody can have consented */
    public static SubscriberFile read(String csv, LocalDate today) {
        SubscriberFile file = new SubscriberFile(today);
        if (csv.length() > MOST_CHARACTERS) {
            file.wrong(1, null, Problem.of("subscriber.import.large", MOST_CHARACTERS));
        } else {
            file.read(csv.isEmpty() || csv.charAt(0) != BYTE_ORDER_MARK ? csv : csv.substring(1));
        }
        return file;
    }

    private void read(String csv) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(csv))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            long line = 1;
            try {
                while (records.hasNext() && lines <= MOST_LINES) {
                    CSVRecord record = records.next();
                    take(record, line);
                    line = parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException e) {
                wrong(line, null, Problem.of("subscriber.import.quotes"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (columns == 0 && problems.isEmpty()) {
            wrong(1, null, Problem.of("subscriber.import.empty"));
        }
    }

    /** Spreadsheets separate by what their country does not write within numbers. */
    private static char delimiter(String csv) {
        String header = csv.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return header.chars().filter(letter -> letter == ';').count()
                        > header.chars().filter(letter -> letter == ',').count()
                ? ';'
                : ',';
    }

    private void take(CSVRecord record, long line) {
        if (record.stream().allMatch(String::isBlank)) {
            return;
        }
        if (columns == 0) {
            takeHeader(record, line);
        } else if (lines++ == MOST_LINES) {
            wrong(line, null, Problem.of("subscriber.import.many", MOST_LINES));
        } else if (record.size() != columns) {
            wrong(line, null, Problem.of("subscriber.import.cells", record.size(), columns));
        } else if (places.keySet().stream().filter(column -> column.needed).count() == 3) {
            takeSubscriber(record, line);
        }
    }

    private void takeHeader(CSVRecord record, long line) {
        columns = record.size();
        for (int place = 0; place < columns; place++) {
            String header = record.get(place);
            Optional<Column> column = Column.of(header);
            if (column.isEmpty()) {
                wrong(line, null, Problem.of("subscriber.import.column", shown(header)));
            } else if (places.putIfAbsent(column.get(), place) != null) {
                wrong(line, column.get().header(), Problem.of("subscriber.import.columnTwice"));
            }
        }
        Stream.of(Column.values())
                .filter(column -> column.needed && !places.containsKey(column))
                .forEach(column -> wrong(line, column.header(), Problem.of("subscriber.import.columnMissing")));
    }

    private void takeSubscriber(CSVRecord record, long line) {
        int before = problems.size();
        String writtenLanguage = cell(record, Column.LANGUAGE);
        Optional<Language> language = Language.of(writtenLanguage);
        String writtenDay = cell(record, Column.CONSENT_ON);
        Optional<LocalDate> day = day(writtenDay);
        SubscriberDetails details = new SubscriberDetails(
                cell(record, Column.EMAIL),
                cell(record, Column.NAME),
                language.orElse(null),
                day.orElse(null),
                cell(record, Column.CONSENT_NOTE));
        for (Problem problem : details.problems(today)) {
            String column = Column.headerOf(problem.field());
            if (problem.key().equals("subscriber.language.missing") && !writtenLanguage.isEmpty()) {
                wrong(line, column, Problem.of("subscriber.import.language", shown(writtenLanguage)));
            } else if (problem.key().equals("subscriber.consentOn.missing") && !writtenDay.isEmpty()) {
                wrong(line, column, Problem.of("subscriber.import.date", shown(writtenDay)));
            } else {
                wrong(line, column, problem);
            }
        }
        if (problems.size() > before) {
            return;
        }
        Long earlier = seen.putIfAbsent(details.email(), line);
        if (earlier == null) {
            subscribers.add(details);
        } else {
            wrong(line, Column.EMAIL.header(), Problem.of("subscriber.import.twice", earlier));
        }
    }

    private String cell(CSVRecord record, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : record.get(place).replace("\0", "").strip();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String shown(String cell) {
        String line = Typed.line(cell);
        return line == null ? "" : Typed.shortened(line, SHOWN);
    }

    private void wrong(long line, String column, Problem problem) {
        problems.add(new ImportProblem(line, column, problem));
    }

    /** Those without a problem, each address once. */
    public List<SubscriberDetails> subscribers() {
        return subscribers;
    }

    public List<ImportProblem> problems() {
        return problems;
    }

    /** Lines with addresses, those with problems too. */
    public int lines() {
        return lines;
    }
}
