package eu.elpaccto.intranet.bench;

import eu.elpaccto.intranet.launcher.DatabaseAccess;
import eu.elpaccto.intranet.launcher.Intranet;
import eu.elpaccto.intranet.launcher.Settings;
import eu.elpaccto.intranet.visitor.Browser;
import eu.elpaccto.intranet.visitor.QuickLog;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Measures the product as an installation runs it. Loads a data set where that was not done yet, starts on it, counts
 * statements and bytes with one visitor, has the load generator visit every page, and prints the table.
 */
public final class Benchmark {

    private static final String PASSWORD = "demo programme 2021";

    private static final List<String> PEOPLE = List.of(
            "ximena.urquidi@example.org",
            "camille.aubertin@example.org",
            "nuria.valdecantos@example.org",
            "ainhoa.belaustegi@example.org",
            "livia.montesarchio@example.org",
            "gonzalo.irureta@example.org",
            "jimena.andagoya@example.org",
            "thibault.marchenoir@example.org");

    private static final List<String> LOG_QUERIES = List.of(
            "",
            "?page=2",
            "?page=7",
            "?page=150",
            "?country=ec",
            "?country=pe&country=co&page=2",
            "?component=jus&status=held",
            "?component=pen&reach=regional",
            "?type=workshop&sort=title&dir=asc",
            "?topic=corruption&from=2024-01-01",
            "?state=waiting",
            "?modality=online&sort=participants&dir=desc&page=3",
            "?text=frontera",
            "?text=guayaquil&type=seminar");

    private static final List<String> NEWS_QUERIES =
            List.of("", "?page=2", "?page=12", "?country=ec", "?component=pol", "?language=pt", "?text=red");

    /** Some activities that everybody may see, from the whole log. */
    private static final String ACTIVITIES =
            "SELECT code FROM activity_row WHERE approved AND not_before IS NULL ORDER BY md5(code) LIMIT 500";

    private static final String ITEMS =
            "SELECT code FROM news_row WHERE approved AND not_before IS NULL ORDER BY md5(code) LIMIT 500";

    /** The months of which there is something to tell, each with its checks and its silence meter. */
    private static final String MONTHS = "SELECT DISTINCT to_char(dated_at, 'YYYY-MM') FROM news_row"
            + " WHERE approved AND dated_at < date_trunc('month', now()) ORDER BY 1 DESC LIMIT 24";

    /** A month whose issue is approved and waits to be sent. */
    private static final String ISSUE = "1989-11";

    private static final String APPROVED_ISSUE =
            "INSERT INTO newsletter (id, version, code, responsible, approved_by, approved_at)"
                    + " VALUES (nextval('newsletter_seq'), 1, '" + ISSUE + "', 'OFFICE', 1, now())"
                    + " ON CONFLICT (code) DO NOTHING";

    private static final String QUEUED = "SELECT count(*) FROM outgoing_mail m JOIN mailing g ON g.id = m.mailing_id"
            + " WHERE g.key = 'newsletter/" + ISSUE + "'";

    /** Enough visits that what the server does by itself meanwhile hardly counts. */
    private static final int COUNTED_VISITS = 20;

    private static final Pattern RESOURCE = Pattern.compile("(?:href|src)=\"(/jakarta\\.faces\\.resource/[^\"#]+)");

    private final Path directory;
    private final String data;
    private final int seconds;

    private Benchmark(Path directory, String data, int seconds) {
        this.directory = directory;
        this.data = data;
        this.seconds = seconds;
    }

    /** @param arguments directory to work in, data set, seconds for each page and number of connections */
    public static void main(String[] arguments) throws Exception {
        new Benchmark(Path.of(arguments[0]).toAbsolutePath(), arguments[1], Integer.parseInt(arguments[2])).run();
    }

    private void run() throws Exception {
        Path home = directory.resolve("home-" + data);
        boolean loaded = Files.exists(home);
        Duration start = start(home, loaded ? this::measure : product -> {});
        if (!loaded) {
            say("Loaded the data set %s; with the start it took %d s.", data, start.toSeconds());
            start = start(home, this::measure);
        }
        say("First page on an existing database: %.1f s after the start (goal: 20 s).", start.toMillis() / 1000.0);
    }

    private interface Work {
        void with(Product product) throws Exception;
    }

    /** The product while it runs. */
    private record Product(Path home, Intranet intranet) {

        DatabaseAccess database() {
            return intranet.databaseAccess();
        }
    }

    /** Does something with the product; tells how long it took until its first page was there. */
    private Duration start(Path home, Work work) throws Exception {
        Settings settings = Settings.from(Map.of(
                "INTRANET_HOME", home.toString(),
                "INTRANET_PORT", "0",
                "INTRANET_DATA", data,
                "INTRANET_START_TIMEOUT", "3600"));
        try (Intranet intranet = new Intranet(settings, line -> {})) {
            Thread stop = new Thread(intranet::close);
            Runtime.getRuntime().addShutdownHook(stop);
            long begun = System.nanoTime();
            intranet.start();
            new Browser(intranet.address(), null).get("/login", false);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            work.with(new Product(home, intranet));
            Runtime.getRuntime().removeShutdownHook(stop);
            return took;
        }
    }

    private void measure(Product product) throws Exception {
        List<String> tokens = new ArrayList<>();
        for (String person : PEOPLE) {
            tokens.add(Browser.signIn(product.intranet().address(), person, PASSWORD));
        }
        Plan plan = new Plan(
                product.intranet().address(),
                product.intranet().serverPid(),
                seconds,
                tokens,
                paths(product.database()));
        Map<Visited, Visit> visits = visits(product, plan);
        print(visits, generateLoad(plan));
        weigh(plan);
        queue(product, plan);
    }

    /** Has an issue sent to everybody, once in the life of a database. */
    private static void queue(Product product, Plan plan) throws Exception {
        try (Connection connection = product.database().connect();
                Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(APPROVED_ISSUE) == 0) {
                return;
            }
        }
        Browser lead = new Browser(plan.address(), plan.tokens().get(1));
        long begun = System.nanoTime();
        lead.post(
                "/newsletters/" + ISSUE + "/send?to=es&to=en&to=pt&to=fr&scope=users&scope=outside",
                Map.of("deed", "send", "version", "1"));
        double seconds = (System.nanoTime() - begun) / 1e9;
        say(
                "%nNewsletter: %s mails put into the outbox in %.1f s (goal: 10,000 in 5 s).",
                texts(product.database(), QUEUED).get(0), seconds);
    }

    private static Map<Visited, List<String>> paths(DatabaseAccess database) throws SQLException {
        Map<Visited, List<String>> paths = new EnumMap<>(Visited.class);
        paths.put(Visited.FLOOR, List.of("/floor"));
        paths.put(Visited.LOG, addresses("/activities", LOG_QUERIES));
        paths.put(Visited.ACTIVITY, addresses("/activities/", texts(database, ACTIVITIES)));
        paths.put(Visited.NEWS, addresses("/news", NEWS_QUERIES));
        paths.put(Visited.NEWS_ITEM, addresses("/news/", texts(database, ITEMS)));
        paths.put(Visited.NEWSLETTER, addresses("/newsletters/", texts(database, MONTHS)));
        paths.put(Visited.MY_WORK, List.of("/"));
        paths.put(Visited.INBOX, List.of("/reviews"));
        return paths;
    }

    private static List<String> addresses(String path, List<String> ends) {
        return ends.stream().map(end -> path + end).toList();
    }

    private static List<String> texts(DatabaseAccess database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** What one visit costs. */
    private record Visit(double statements, int bytes, int packedBytes) {}

    private static Map<Visited, Visit> visits(Product product, Plan plan) throws Exception {
        Map<Visited, Visit> visits = new EnumMap<>(Visited.class);
        Browser browser = new Browser(plan.address(), plan.tokens().get(1));
        try (StatementLog log = new StatementLog(product.home(), product.database())) {
            for (Map.Entry<Visited, List<String>> page : plan.paths().entrySet()) {
                List<String> paths = page.getValue();
                browser.get(paths.get(0), false);
                long position = log.position();
                for (int i = 0; i < COUNTED_VISITS; i++) {
                    browser.get(paths.get(i % paths.size()), false);
                }
                visits.put(
                        page.getKey(),
                        new Visit(
                                (double) log.countSince(position) / COUNTED_VISITS,
                                browser.get(paths.get(0), false).body().length,
                                browser.get(paths.get(0), true).body().length));
            }
            long statements = 0;
            for (int i = 0; i < COUNTED_VISITS; i++) {
                Map<String, String> form = QuickLog.filledIn(Browser.text(browser.get(QuickLog.PATH, false)), Load.TITLE + i);
                long position = log.position();
                browser.post(QuickLog.PATH, form);
                statements += log.countSince(position);
            }
            visits.put(Visited.SAVE, new Visit((double) statements / COUNTED_VISITS, 0, 0));
        }
        return visits;
    }

    /** Lets a process of its own visit the pages. */
    private Map<String, Figures.Step> generateLoad(Plan plan) throws IOException, InterruptedException {
        Path file = directory.resolve("plan.json");
        plan.write(file);
        Process load = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-D" + Plan.PROPERTY + "=" + file,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.gatling.app.Gatling",
                        "--simulation",
                        Load.class.getName(),
                        "--results-folder",
                        directory.toString(),
                        "--no-reports")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("gatling.log").toFile())
                .start();
        if (load.waitFor() != 0) {
            throw new IOException("the load generator failed; see " + directory.resolve("gatling.log"));
        }
        return Figures.read(directory.resolve(Load.FIGURES));
    }

    private void print(Map<Visited, Visit> visits, Map<String, Figures.Step> figures) {
        say("%n| page | connections | requests/s | of the floor | p50 ms | p95 ms | p99 ms | errors | SQL statements"
                + " | bytes | bytes gzip | heap MB |");
        say("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (Visited page : Visited.values()) {
            for (int connections : Plan.CONNECTIONS) {
                String name = page.over(connections);
                Figures.Step step = figures.get(name);
                Visit visit = visits.get(page);
                say(
                        "| %s | %d | %.0f | %.2f | %d | %d | %d | %d | %.1f | %,d | %,d | %d |",
                        page,
                        connections,
                        (double) step.answered() / seconds,
                        (double) step.answered() / figures.get(Visited.FLOOR.over(connections)).answered(),
                        step.p50(),
                        step.p95(),
                        step.p99(),
                        step.failed(),
                        visit.statements(),
                        visit.bytes(),
                        visit.packedBytes(),
                        step.heap());
            }
        }
    }

    /** What a browser loads the first time, and again when it has everything in its cache that may stay there. */
    private static void weigh(Plan plan) throws IOException, InterruptedException {
        Browser browser = new Browser(plan.address(), plan.tokens().get(1));
        for (String path : List.of("/activities", QuickLog.PATH)) {
            HttpResponse<byte[]> page = browser.get(path, true);
            int first = page.body().length;
            int again = first;
            Set<String> resources = new TreeSet<>();
            RESOURCE.matcher(Browser.text(page)).results().forEach(found -> resources.add(found.group(1)));
            for (String resource : resources) {
                HttpResponse<byte[]> answer = browser.get(resource.replace("&amp;", "&"), true);
                first += answer.body().length;
                if (!answer.headers().firstValue("Cache-Control").orElse("").contains("max-age=")) {
                    again += answer.body().length;
                }
            }
            say("%nFirst visit to %s: %d kB with %d resources; again: %d kB.", path, first / 1000, resources.size(), again / 1000);
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
