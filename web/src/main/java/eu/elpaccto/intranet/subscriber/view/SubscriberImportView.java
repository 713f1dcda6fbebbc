package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.subscriber.boundary.ImportCheck;
import eu.elpaccto.intranet.subscriber.boundary.ImportProblem;
import eu.elpaccto.intranet.subscriber.boundary.Subscribers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The import of a list: empty when the page is opened, with what was found when a list was checked. */
@Named("subscriberImport")
@RequestScoped
public class SubscriberImportView {

    /** Request attribute: the list as read. */
    static final String LIST = "intranet.subscriber.list";

    /** Request attribute: what was found in it. */
    static final String CHECK = "intranet.subscriber.check";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Subscribers subscribers;

    @Inject
    private Messages messages;

    @Inject
    private Errors errors;

    @PostConstruct
    void open() {
        if (!subscribers.mayKeep()) {
            throw new Missing();
        }
    }

    /** The list that was checked, to be mended or confirmed; empty before. */
    public String getList() {
        Object list = request.getAttribute(LIST);
        return list == null ? "" : list.toString();
    }

    /** Null before a list was checked. */
    public ImportCheck getCheck() {
        return (ImportCheck) request.getAttribute(CHECK);
    }

    public List<ImportProblem> getProblems() {
        return getCheck().problems();
    }

    /** How many problems there are beyond those that are shown. */
    public int getMore() {
        return getCheck().problemCount() - getCheck().problems().size();
    }

    public String where(ImportProblem problem) {
        return problem.column() == null
                ? messages.of("subscriber.import.line", problem.line())
                : messages.of("subscriber.import.lineAndColumn", problem.line(), problem.column());
    }

    public String text(ImportProblem problem) {
        return errors.text(problem.problem());
    }
}
