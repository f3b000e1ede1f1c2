package cn.yangguang;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Clears the shared house before each class, the journal and the calendar excepted: a tree that grows with every class
 * would make each page slower than any district's.
 */
final class EmptyHouse implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        clear(test.getApplicationContext());
    }

    static void clear(ApplicationContext house) {
        JdbcClient jdbc = house.getBean(JdbcClient.class);
        jdbc.sql("truncate unit, web_session, sign_in_failure, letter, announced_day, reminder_turn cascade")
                .update();
    }
}
