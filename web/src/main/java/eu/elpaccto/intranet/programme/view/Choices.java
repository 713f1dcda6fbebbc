package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The entries of the reference lists to choose from, in the order of the reader's language, or found while typing. */
@Named
@RequestScoped
public class Choices {

    private static final int MOST = 12;

    @Inject
    private Lexicon lexicon;

    @Inject
    private Reader reader;

    @Inject
    private CurrentUser current;

    public List<Code> getCountries() {
        return codes(ReferenceList.COUNTRY);
    }

    /** The reader's own components come first. */
    public List<Code> getComponents() {
        List<ComponentCode> own = current.actor().components();
        return codes(ReferenceList.COMPONENT).stream()
                .sorted(Comparator.comparing(code -> !own.contains(code)))
                .toList();
    }

    public List<Code> getTopics() {
        return codes(ReferenceList.TOPIC);
    }

    public List<Code> getActivityTypes() {
        return codes(ReferenceList.ACTIVITY_TYPE);
    }

    public List<Code> findCountries(String typed) {
        return find(ReferenceList.COUNTRY, typed);
    }

    public List<Code> findTopics(String typed) {
        return find(ReferenceList.TOPIC, typed);
    }

    public List<Code> findInstitutions(String typed) {
        return find(ReferenceList.INSTITUTION, typed);
    }

    /** What is offered and, after that, what was chosen when it still was. */
    public List<Code> including(List<Code> offered, Collection<? extends Code> chosen) {
        return Stream.concat(offered.stream(), chosen.stream().filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    private List<Code> codes(ReferenceList list) {
        return lexicon.offered(list, reader.getLanguage()).stream()
                .map(Lexicon.Entry::code)
                .toList();
    }

    private List<Code> find(ReferenceList list, String typed) {
        return lexicon.gazetteer().suggest(typed, list, MOST).stream()
                .map(suggestion -> suggestion.entry().code())
                .distinct()
                .toList();
    }
}
