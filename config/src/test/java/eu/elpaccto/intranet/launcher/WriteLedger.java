package eu.elpaccto.intranet.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;

/** Writes numbers into a table, one transaction each, and remembers those that the database acknowledged. */
final class WriteLedger {

    private static final int WRITES_UNDER_WAY = 200;

    private final SortedSet<Long> acknowledged = new ConcurrentSkipListSet<>();

    /** Makes the table, if there is none yet. */
    void open(DatabaseAccess database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS ledger (number BIGINT PRIMARY KEY)");
        }
    }

    /** Writes until the database breaks off; returns when the writing is well under way. */
    Thread writeUntilBroken(DatabaseAccess database) throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(WRITES_UNDER_WAY);
        Thread writer = new Thread(
                () -> {
                    try (Connection connection = database.connect();
                            PreparedStatement insert =
                                    connection.prepareStatement("INSERT INTO ledger (number) VALUES (?)")) {
                        for (long number = next(); ; number++) {
                            insert.setLong(1, number);
                            insert.executeUpdate();
                            acknowledged.add(number);
                            underWay.countDown();
                        }
                    } catch (SQLException e) {
                        // The kill that the test is about.
                        return;
                    }
                },
                "writer");
        writer.setDaemon(true);
        writer.start();
        underWay.await();
        return writer;
    }

    /** Acknowledged numbers that the table does not hold. */
    SortedSet<Long> lost(DatabaseAccess database) throws SQLException {
        SortedSet<Long> lost = new TreeSet<>(acknowledged);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number FROM ledger")) {
            while (rows.next()) {
                lost.remove(rows.getLong(1));
            }
        }
        return lost;
    }

    int size() {
        return acknowledged.size();
    }

    /** Leaves a gap, because a write that was not acknowledged may have happened all the same. */
    private long next() {
        return acknowledged.isEmpty() ? 1 : acknowledged.last() + 1_000;
    }
}
