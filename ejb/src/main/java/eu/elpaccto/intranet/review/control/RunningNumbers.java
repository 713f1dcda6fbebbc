package eu.elpaccto.intranet.review.control;

import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The running numbers in the codes of records. Two first saves at once get two numbers; none is given twice. */
@ApplicationScoped
public class RunningNumbers {

    @Inject
    private Sql sql;

    /** @return the next number within this prefix, from 1 */
    public int next(String prefix) {
        return sql.value(
                        Integer.class,
                        "INSERT INTO running_number VALUES (:prefix, 1)"
                                + " ON CONFLICT (prefix) DO UPDATE SET last = running_number.last + 1 RETURNING last",
                        Map.of("prefix", prefix))
                .orElseThrow();
    }
}
