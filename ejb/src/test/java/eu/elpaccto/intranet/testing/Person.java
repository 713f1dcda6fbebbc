package eu.elpaccto.intranet.testing;

import eu.elpaccto.intranet.user.UserAccount;
import eu.elpaccto.intranet.user.UserId;
import java.util.concurrent.Callable;

/** Somebody invented for one test. */
public final class Person {

    private final Stage stage;
    private final UserId id;
    private final String handle;
    private final String name;
    private final String email;

    Person(Stage stage, UserAccount account) {
        this.stage = stage;
        this.id = new UserId(account.id());
        this.handle = account.handle();
        this.name = account.name();
        this.email = account.email();
    }

    /** Something that gives nothing back. */
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }

    /** Does something with the roles and scopes they hold today. */
    public <T> T does(Callable<T> work) {
        return tries(work).orThrow();
    }

    /** Does something with the roles and scopes they hold today. */
    public void does(Task work) {
        does(() -> {
            work.run();
            return null;
        });
    }

    /** Does something that may be refused. */
    public <T> Outcome<T> tries(Callable<T> work) {
        return stage.act(id.value(), work);
    }

    public UserId id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }
}
