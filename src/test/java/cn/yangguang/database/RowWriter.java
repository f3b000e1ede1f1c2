package cn.yangguang.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A program to be killed: it starts the database and writes rows, saying each that was acknowledged. */
final class RowWriter {
    private RowWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
        switch (EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]))) {
            case Starting.Refused(String sentence) -> {
                System.err.println(sentence);
                System.exit(2);
            }
            case Starting.Running(Database database) -> {
                Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
                System.out.println("server " + ((EmbeddedPostgres) database).pid());
                write(database);
            }
        }
    }

    private static void write(Database database) throws InterruptedException {
        long number = 0;
        while (true) {
            try (Connection connection = connect(database)) {
                number = write(connection, number);
            } catch (SQLException e) {
                Thread.sleep(50); // the server is coming back
            }
        }
    }

    private static long write(Connection connection, long last) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists acknowledged (number bigint)");
        }
        try (var insert = connection.prepareStatement("insert into acknowledged values (?)")) {
            long number = last;
            while (true) {
                number++;
                insert.setLong(1, number);
                try {
                    insert.execute();
                } catch (SQLException e) {
                    return number; // perhaps written, but not acknowledged
                }
                System.out.println(number);
            }
        }
    }

    static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
