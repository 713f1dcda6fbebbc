package eu.elpaccto.intranet.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import eu.elpaccto.intranet.visitor.QuickLog;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Visits one page after the other, each over several numbers of connections, as fast as it is answered. Every connection
 * is a browser that somebody signed in uses. It keeps how long each answer took and the heap of the server after each step.
 */
public class Load extends Simulation {

    /** File beside the plan. */
    static final String FIGURES = "figures.json";

    /** What is logged is called this, with a number behind it. */
    static final String TITLE = "Taller: Prueba de carga, número ";

    private static final String TOOK = "took";

    /** Long enough for the compiler of the virtual machine. */
    private static final int WARM_UP_SECONDS = 5;
    private static final int WARM_UP_CONNECTIONS = 4;

    private final Path file = Path.of(System.getProperty(Plan.PROPERTY));
    private final Plan plan = read(file);
    private final AtomicInteger counter = new AtomicInteger();
    private final Figures figures = new Figures();

    public Load() {
        List<PopulationBuilder> steps = new ArrayList<>();
        for (Visited page : Visited.values()) {
            steps.add(step("warm-up of " + page, page, WARM_UP_CONNECTIONS, WARM_UP_SECONDS));
        }
        for (Visited page : Visited.values()) {
            for (int connections : Plan.CONNECTIONS) {
                String name = page.over(connections);
                steps.add(step(name, page, connections, plan.seconds()));
                steps.add(scenario("heap after " + name)
                        .exec(session -> weigh(name, session))
                        .injectOpen(atOnceUsers(1)));
            }
        }
        PopulationBuilder all = steps.get(steps.size() - 1);
        for (int i = steps.size() - 2; i >= 0; i--) {
            all = steps.get(i).andThen(all);
        }
        setUp(all)
                .protocols(http.baseUrl(plan.address())
                        .acceptHeader("text/html")
                        .acceptEncodingHeader("gzip")
                        .disableFollowRedirect());
    }

    private PopulationBuilder step(String name, Visited page, int connections, int seconds) {
        return scenario(name)
                .exec(addCookie(Cookie("sid", session -> next(plan.tokens()))))
                .exec(during(seconds).on(page == Visited.SAVE ? save(name) : read(name, page)))
                .injectOpen(atOnceUsers(connections));
    }

    private ChainBuilder read(String name, Visited page) {
        List<String> paths = plan.paths().get(page);
        return exec(http(name)
                        .get(session -> next(paths))
                        .check(status().is(200), responseTimeInMillis().saveAs(TOOK)))
                .exec(session -> note(name, session));
    }

    /** The form is fetched as by a person, but only sending it counts. */
    private ChainBuilder save(String name) {
        return exec(http("form for " + name)
                        .get(QuickLog.PATH)
                        .silent()
                        .check(bodyString().saveAs("page")))
                .exec(http(name)
                        .post(QuickLog.PATH)
                        .formParamMap(session -> Map.copyOf(QuickLog.filledIn(session.getString("page"), TITLE + counter.get())))
                        .check(status().is(303), responseTimeInMillis().saveAs(TOOK)))
                .exec(session -> note(name, session));
    }

    private String next(List<String> texts) {
        return texts.get(Math.floorMod(counter.getAndIncrement(), texts.size()));
    }

    private Session note(String name, Session session) {
        if (session.isFailed()) {
            figures.failed(name);
        } else {
            figures.answered(name, session.getInt(TOOK));
        }
        return session.markAsSucceeded();
    }

    private Session weigh(String name, Session session) {
        try {
            figures.heap(name, Heap.afterCollection(plan.server()));
            return session;
        } catch (Exception e) {
            throw new IllegalStateException("the heap of the server cannot be seen", e);
        }
    }

    @Override
    public void after() {
        try {
            figures.write(file.resolveSibling(FIGURES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan read(Path file) {
        try {
            return Plan.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
