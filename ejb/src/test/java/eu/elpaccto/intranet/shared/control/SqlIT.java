package eu.elpaccto.intranet.shared.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.elpaccto.intranet.testing.Office;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong with a statement ends in the log, and values have no business there. */
@ExtendWith(ArquillianExtension.class)
class SqlIT {

    @Inject
    private Office office;

    @Inject
    private Sql sql;

    @Test
    void a_failure_tells_of_no_value() {
        String secret = office.word();
        Map<String, String> prefix = Map.of("prefix", secret);
        sql.update("INSERT INTO running_number VALUES (:prefix, 1)", prefix);

        Throwable failure = catchThrowable(() -> sql.update("INSERT INTO running_number VALUES (:prefix, 1)", prefix));

        StringWriter logged = new StringWriter();
        failure.printStackTrace(new PrintWriter(logged));
        assertThat(logged.toString()).contains("duplicate key value").doesNotContain(secret);
    }
}
