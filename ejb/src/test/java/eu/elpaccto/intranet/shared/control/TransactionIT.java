package eu.elpaccto.intranet.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.programme.ReferenceEntry;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A transaction takes one connection, whoever reads or writes in it: else enough of them at once wait for each other. */
@ExtendWith(ArquillianExtension.class)
class TransactionIT {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    @Test
    void entities_and_rows_are_read_and_written_over_one_connection() throws Exception {
        transaction.begin();
        try {
            List<Object> connections = new ArrayList<>();
            connections.add(ofSql());
            connections.add(ofEntities());
            connections.add(ofSql());
            ReferenceEntry entry = entities.createQuery("select e from ReferenceEntry e", ReferenceEntry.class)
                    .setMaxResults(1)
                    .getSingleResult();
            entry.retire();
            entities.flush();
            connections.add(ofEntities());
            connections.add(ofSql());

            assertThat(connections).containsOnly(connections.get(0));
        } finally {
            transaction.rollback();
        }
    }

    private Object ofSql() {
        return sql.value(Integer.class, "SELECT pg_backend_pid()", Map.of()).orElseThrow();
    }

    private Object ofEntities() {
        // A query for entities, because those in SQL are sent over the transaction's connection in any case.
        return entities.createQuery("select function('pg_backend_pid') from ReferenceEntry e")
                .setMaxResults(1)
                .getSingleResult();
    }
}
