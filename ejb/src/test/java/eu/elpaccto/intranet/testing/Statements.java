package eu.elpaccto.intranet.testing;

import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Counts the statements that reach the database, as the database counts them. */
@ApplicationScoped
public class Statements {

    @Inject
    private Sql sql;

    /** The statements that some work takes, each as often as it was run; not those of jobs that run meanwhile. */
    public List<String> of(Callable<?> work) throws Exception {
        sql.values(String.class, "SELECT pg_stat_statements_reset()::text", Map.of());
        work.call();
        return sql.values(String.class, """
                SELECT query FROM pg_stat_statements, generate_series(1, calls)
                 WHERE query NOT LIKE '%pg_stat_statements%'
                   AND query NOT LIKE '%outgoing_mail%SKIP LOCKED%' AND query <> 'SELECT $1'
                """, Map.of());
    }
}
