package eu.elpaccto.intranet.shared.view;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is wrong with what was just sent, at the fields and in the summary above the form. */
@Named
@RequestScoped
public class Errors {

    @Inject
    private Messages messages;

    @Inject
    private Wording wording;

    private final List<Problem> problems = new ArrayList<>();

    /** One line of the summary; the id is that of the field, null when no single field is meant. */
    public record Line(String id, String text) {}

    public void add(DomainException refusal) {
        problems.addAll(refusal.problems());
    }

    public void add(List<Problem> more) {
        problems.addAll(more);
    }

    /** Tells at these fields, instead of what was found there, why what is typed is not understood. */
    public void explain(List<Problem> reasons) {
        for (Problem reason : reasons) {
            problems.replaceAll(problem -> reason.field().equals(problem.field()) ? reason : problem);
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** The texts at one field. */
    public List<String> of(String path) {
        return problems.stream()
                .filter(problem -> Objects.equals(problem.field(), path))
                .map(this::text)
                .toList();
    }

    /** The ids that describe a field to assistive technology; null for none. */
    public String describedBy(String path, String hint) {
        String id = path.replace('.', '-');
        String ids = (hint == null || hint.isEmpty() ? "" : id + "-hint ") + (of(path).isEmpty() ? "" : id + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /** Everything that is wrong; what Faces itself refused, such as an option that was not offered, comes last. */
    public List<Line> getSummary() {
        Stream<Line> refused = problems.stream()
                .map(problem -> new Line(
                        problem.field() == null ? null : problem.field().replace('.', '-'), text(problem)));
        Stream<Line> unread = FacesContext.getCurrentInstance().getMessageList().stream()
                .map(message -> new Line(null, message.getSummary()));
        return Stream.concat(refused, unread).toList();
    }

    /** A problem in the reader's language; its arguments may be problems themselves. */
    public String text(Problem problem) {
        Object[] values = problem.arguments().stream().map(this::argument).toArray();
        return messages.of(problem.key(), values);
    }

    private Object argument(Object value) {
        if (value instanceof Problem problem) {
            return text(problem);
        }
        return value instanceof Number ? value : wording.text(value);
    }
}
