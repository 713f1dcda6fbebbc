package eu.elpaccto.intranet.shared.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The one database. Brings its schema up to date when the application starts, before anything else uses it; where an
 * owner is configured, as that owner, so that the application's own user needs no right to change the schema.
 *
 * <p>The data source is an XA one, although nothing else ever takes part in a transaction and commits stay plain ones:
 * only of such a source does Payara hand out a transaction's connection again while it is in use. Else as many requests
 * at once as there are connections would each wait for a second one.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/intranet",
        className = "org.postgresql.xa.PGXADataSource",
        url = "${MPCONFIG=intranet.db.url:jdbc:postgresql://127.0.0.1/intranet}",
        user = "${MPCONFIG=intranet.db.user:intranet}",
        password = "${MPCONFIG=intranet.db.password:}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 30,
        properties = {
            "stringType=unspecified",
            "applicationName=intranet",
            "logServerErrorDetail=false",
            "options=-c statement_timeout=15000 -c idle_in_transaction_session_timeout=300000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "fish.payara.connection-leak-timeout-in-seconds=120"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {

    @Resource(lookup = "java:app/jdbc/intranet")
    private DataSource dataSource;

    @ConfigProperty(name = "intranet.db.url", defaultValue = "jdbc:postgresql://127.0.0.1/intranet")
    @Inject
    private String url;

    @ConfigProperty(name = "intranet.db.owner.user")
    @Inject
    private Optional<String> ownerUser;

    @ConfigProperty(name = "intranet.db.owner.password")
    @Inject
    private Optional<String> ownerPassword;

    @PostConstruct
    void migrate() {
        FluentConfiguration flyway = Flyway.configure(getClass().getClassLoader())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true);
        if (ownerUser.isPresent()) {
            flyway.dataSource(url, ownerUser.get(), ownerPassword.orElse(""));
        } else {
            flyway.dataSource(dataSource);
        }
        flyway.load().migrate();
    }
}
