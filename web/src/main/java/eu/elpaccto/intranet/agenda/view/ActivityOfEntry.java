package eu.elpaccto.intranet.agenda.view;

import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.view.ActivityBeginning;
import eu.elpaccto.intranet.agenda.boundary.AgendaDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Activities begin from agenda entries that are over. */
@ApplicationScoped
public class ActivityOfEntry implements ActivityBeginning {

    static final String PARAMETER = "entry";

    @Inject
    private AgendaDesk desk;

    @Override
    public String parameter() {
        return PARAMETER;
    }

    @Override
    public Optional<ActivityDetails> begun(String value) {
        return desk.logging(value);
    }
}
