package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.Phrasing;
import eu.elpaccto.intranet.shared.view.Wording;
import eu.elpaccto.intranet.user.Grant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Puts grants into words: "Component lead, Justice systems". */
@RequestScoped
public class UserPhrasing implements Phrasing {

    @Inject
    private UserWords words;

    @Override
    public Optional<String> phrase(Object value, Wording wording) {
        return value instanceof Grant grant
                ? Optional.of(words.role(grant) + ", " + words.scope(grant))
                : Optional.empty();
    }
}
