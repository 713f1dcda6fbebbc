package eu.elpaccto.intranet.shared.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a new database starts with, and thereby whether this installation is for show or for work. */
@ApplicationScoped
public class InitialData {

    private static final Set<String> FOR_SHOW = Set.of("demo", "L", "XL");

    @Inject
    @ConfigProperty(name = "intranet.data", defaultValue = "none")
    private String name;

    /** {@code demo}, {@code L}, {@code XL} or {@code none}. */
    public String name() {
        return name;
    }

    /** Whether the people and their work are invented: then outgoing mails may be read, and no second factor is demanded. */
    public boolean isForShow() {
        return FOR_SHOW.contains(name);
    }
}
