package eu.elpaccto.intranet.review.control;

import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.IntFunction;

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

    /**
     * The first code that nothing has been given yet; two first saves at once get two codes.
     *
     * @param kind within which codes are distinct
     * @param nth makes the code that is asked for when so many are taken, from 1
     */
    public String firstFree(String kind, IntFunction<String> nth) {
        int number = 1;
        while (sql.update(
                        "INSERT INTO running_number VALUES (:code, :number) ON CONFLICT DO NOTHING",
                        Map.of("code", kind + "/" + nth.apply(number), "number", number))
                == 0) {
            number++;
        }
        return nth.apply(number);
    }
}
