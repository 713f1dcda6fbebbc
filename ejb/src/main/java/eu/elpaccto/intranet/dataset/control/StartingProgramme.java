package eu.elpaccto.intranet.dataset.control;

import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills a new database at the first start, in one transaction: all of it is there afterwards, or nothing is and the next
 * start tries again.
 */
@Singleton
@Startup
@DependsOn("Database")
@RunAs("System")
@PermitAll
public class StartingProgramme {

    private static final Logger LOG = Logger.getLogger(StartingProgramme.class.getName());

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private StartingLists lists;

    @Inject
    private DemoAccounts accounts;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoActivities activities;

    @Inject
    private DemoNetworks networks;

    @Inject
    private DemoNews news;

    @Inject
    private DemoAgenda agenda;

    @Inject
    private DemoSubscribers subscribers;

    @Inject
    private GeneratedProgramme generated;

    @Inject
    @ConfigProperty(name = "intranet.data", defaultValue = "none")
    private String dataSet;

    @Inject
    @ConfigProperty(name = "intranet.demo.dir", defaultValue = "demo")
    private String demoDirectory;

    @PostConstruct
    void load() {
        if (sql.value(Long.class, "SELECT count(*) FROM reference_entry", Map.of())
                        .orElse(0L)
                > 0) {
            return;
        }
        lists.load();
        DataSet set = DataSet.of(dataSet);
        if (set == DataSet.NONE) {
            return;
        }
        Path directory = Path.of(demoDirectory);
        lists.loadInstitutions(directory);
        accounts.load(directory, actors, clock.instant());
        networks.load(directory, actors);
        if (set == DataSet.DEMO) {
            loadDemo(directory);
        } else {
            generated.load(set, set.generated(), LocalDate.now(clock));
        }
        LOG.info(() -> "loaded the data set " + set);
    }

    private void loadDemo(Path directory) {
        List<String> codes = activities.load(directory, actors);
        networks.report(directory, actors);
        news.load(directory, actors, codes);
        agenda.load(directory, actors, codes);
        subscribers.load(directory, actors);
    }
}
