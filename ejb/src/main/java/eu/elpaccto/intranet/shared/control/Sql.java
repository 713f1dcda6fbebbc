package eu.elpaccto.intranet.shared.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.array.SqlArrayArgumentStrategy;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * Reads row records, and writes what is no aggregate, with plain SQL and named parameters, in the caller's transaction.
 * Aggregates are written through the entity manager.
 */
@ApplicationScoped
public class Sql {

    @Resource(lookup = "java:app/jdbc/intranet")
    private DataSource dataSource;

    private Jdbi jdbi;

    @PostConstruct
    void open() {
        jdbi = Jdbi.create(dataSource);
        jdbi.setSqlArrayArgumentStrategy(SqlArrayArgumentStrategy.SQL_ARRAY);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        jdbi.registerArrayType(String.class, "text");
        jdbi.registerArrayType(Long.class, "bigint");
    }

    /**
     * @param row a record whose components are named like the columns, in camel case
     * @param parameters by name; arrays and lists of strings become SQL arrays
     */
    public <T> List<T> rows(Class<T> row, String sql, Map<String, ?> parameters) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .registerRowMapper(ConstructorMapper.factory(row))
                .bindMap(parameters)
                .mapTo(row)
                .list());
    }

    public <T> Optional<T> row(Class<T> row, String sql, Map<String, ?> parameters) {
        return rows(row, sql, parameters).stream().findFirst();
    }

    /** The first column of each row. */
    public <T> List<T> values(Class<T> type, String sql, Map<String, ?> parameters) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bindMap(parameters).mapTo(type).list());
    }

    /** The first column of the first row. */
    public <T> Optional<T> value(Class<T> type, String sql, Map<String, ?> parameters) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bindMap(parameters).mapTo(type).findFirst());
    }

    /**
     * How many rows match.
     *
     * @param from what stands behind FROM, without conditions
     * @param most counting stops here
     */
    public long count(String from, Where where, int most) {
        return value(
                        Long.class,
                        "SELECT count(*) FROM (SELECT 1 FROM " + from + where.sql() + " LIMIT " + most + ") counted",
                        where.parameters())
                .orElseThrow();
    }

    /** Whoever locks the same key at the same time waits until this transaction ends. */
    public void lock(String key) {
        value(String.class, "SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))::text", Map.of("key", key));
    }

    /** @return how many rows were touched */
    public int update(String sql, Map<String, ?> parameters) {
        return jdbi.withHandle(
                handle -> handle.createUpdate(sql).bindMap(parameters).execute());
    }
}
