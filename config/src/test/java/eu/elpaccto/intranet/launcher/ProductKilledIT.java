package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.visitor.Browser;
import eu.elpaccto.intranet.visitor.QuickLog;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The product itself is killed, part by part, while people log activities and sign in: what they were told was done, is done. */
class ProductKilledIT {

    private static final List<String> STAFF = List.of("ximena.urquidi@example.org", "thibault.marchenoir@example.org");
    private static final String ADMINISTRATOR = "ingrid.lindqvistprado@example.org";
    private static final String TITLE = "Mientras todo se corta, número ";
    private static final int DONE_BEFORE_THE_KILL = 25;

    /** Code and title of each activity that was acknowledged. */
    private final Map<String, String> logged = new ConcurrentHashMap<>();

    /** Tokens of the sessions that somebody was let into. */
    private final Set<String> sessions = ConcurrentHashMap.newKeySet();

    private final AtomicInteger number = new AtomicInteger();
    private Path home;

    @BeforeEach
    void nothing_there_yet() throws IOException, StartFailure {
        home = TestHomes.fresh("killed");
    }

    @AfterEach
    void nothing_stays() throws IOException {
        TestHomes.stopWhatRuns(home);
    }

    @Test
    void whatever_is_killed_nothing_acknowledged_is_lost_and_nothing_is_half_there() throws Exception {
        LauncherProcess.Preparation preparation =
                LauncherProcess.in(home).with("INTRANET_DATA", "demo").with("INTRANET_PORT", "" + Loopback.freePort());

        try (LauncherProcess first = preparation.start()) {
            String address = addressOf(first);
            List<Thread> busy = workUntilBroken(address);
            first.database().destroyForcibly();
            first.awaitLine("The database had ended and was started again.");
            join(busy);
            assertNothingIsMissing(address, first.databaseAccess());

            busy = workUntilBroken(address);
            first.server().destroyForcibly();
            assertThat(first.awaitEnd()).isEqualTo(1);
            join(busy);
        }

        try (LauncherProcess second = preparation.start()) {
            String address = addressOf(second);
            assertNothingIsMissing(address, second.databaseAccess());

            List<Thread> busy = workUntilBroken(address);
            second.kill();
            second.awaitEnd();
            try (LauncherProcess third = preparation.start()) {
                third.awaitReady();
                third.awaitLine("An earlier run was killed; its server has been stopped.");
                join(busy);
                assertNothingIsMissing(address, third.databaseAccess());
            }
        }
    }

    private static String addressOf(LauncherProcess launcher) throws IOException, InterruptedException {
        return launcher.awaitReady().replaceFirst("/$", "");
    }

    /** Has people work until they are not answered as usual; returns when the work is well under way. */
    private List<Thread> workUntilBroken(String address) throws IOException, InterruptedException {
        CountDownLatch underWay = new CountDownLatch(DONE_BEFORE_THE_KILL);
        List<Thread> busy = new ArrayList<>();
        for (String person : STAFF) {
            Browser browser = new Browser(address, Browser.signIn(address, person, DemoAccounts.PASSWORD));
            busy.add(repeat(underWay, () -> log(browser)));
        }
        busy.add(repeat(underWay, () -> sessions.add(Browser.signIn(address, STAFF.get(0), DemoAccounts.PASSWORD))));
        underWay.await();
        return busy;
    }

    private interface Work {
        void once() throws IOException, InterruptedException;
    }

    private static Thread repeat(CountDownLatch underWay, Work work) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    work.once();
                    underWay.countDown();
                }
            } catch (IOException e) {
                // The kill that the test is about.
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void log(Browser browser) throws IOException, InterruptedException {
        String title = TITLE + number.incrementAndGet();
        String page = Browser.text(browser.get(QuickLog.PATH, false));
        HttpResponse<byte[]> answer = browser.post(QuickLog.PATH, QuickLog.filledIn(page, title));
        if (answer.statusCode() / 100 != 3) {
            throw new IOException("saving was answered with " + answer.statusCode());
        }
        String address = answer.headers().firstValue("Location").orElseThrow();
        logged.put(address.replaceFirst(".*/", ""), title);
    }

    private static void join(List<Thread> busy) throws InterruptedException {
        for (Thread thread : busy) {
            thread.join();
        }
    }

    private void assertNothingIsMissing(String address, DatabaseAccess database) throws Exception {
        Map<String, String> kept = query(database, """
                SELECT code, title FROM activity_row WHERE title LIKE 'Mientras todo se corta%'
                """);
        assertThat(kept).containsAllEntriesOf(logged);
        assertThat(query(database, """
                SELECT coalesce(p.code, r.code), concat_ws(', ', p.heading, r.title)
                  FROM (SELECT * FROM proposal WHERE heading LIKE 'Mientras todo se corta%') p
                  FULL JOIN (SELECT * FROM activity_row WHERE title LIKE 'Mientras todo se corta%') r USING (code)
                 WHERE p.heading IS DISTINCT FROM r.title OR r.countries <> '{EC}' OR r.components <> '{POL}'
                    OR (SELECT count(*) FROM proposal_author a WHERE a.proposal_id = p.id) <> 1
                    OR (SELECT count(*) FROM proposal_country c WHERE c.proposal_id = p.id) <> 1
                    OR (SELECT count(*) FROM proposal_component c WHERE c.proposal_id = p.id) <> 1
                """)).as("half there").isEmpty();

        Browser staff = new Browser(address, Browser.signIn(address, STAFF.get(0), DemoAccounts.PASSWORD));
        for (Map.Entry<String, String> activity : logged.entrySet()) {
            assertThat(Browser.text(staff.get("/activities/" + activity.getKey(), false)))
                    .contains(activity.getValue());
        }
        for (String token : sessions) {
            assertThat(Browser.text(new Browser(address, token).get("/profile", false)))
                    .contains(STAFF.get(0));
        }
        Browser administrator = new Browser(address, Browser.signIn(address, ADMINISTRATOR, DemoAccounts.PASSWORD));
        assertThat(Browser.text(administrator.post("/admin/audit?lang=en", Map.of())))
                .contains("The log is intact");
    }

    private static Map<String, String> query(DatabaseAccess database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Map<String, String> found = new ConcurrentHashMap<>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
            return found;
        }
    }
}
