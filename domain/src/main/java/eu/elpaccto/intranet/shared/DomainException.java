package eu.elpaccto.intranet.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rule of the programme refuses what was asked for. Carries message keys, never texts; rolls back. */
@ApplicationException(rollback = true)
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public DomainException(String key, Object... arguments) {
        this(List.of(Problem.of(key, arguments)));
    }

    /** @param problems what is wrong, at least one */
    public DomainException(List<Problem> problems) {
        super(problems.get(0).key());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The message key of the first problem. */
    public String key() {
        return getMessage();
    }
}
