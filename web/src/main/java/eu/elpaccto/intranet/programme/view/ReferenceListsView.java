package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.boundary.ListSize;
import eu.elpaccto.intranet.programme.boundary.ReferenceLists;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reference lists to choose from, and how long they are. */
@Named("referenceLists")
@RequestScoped
public class ReferenceListsView {

    @Inject
    private ReferenceLists lists;

    private List<ListSize> sizes;

    @PostConstruct
    void read() {
        sizes = lists.sizes();
    }

    public List<ListSize> getSizes() {
        return sizes;
    }

    public String href(ReferenceList list) {
        return ListAddress.of(list);
    }
}
