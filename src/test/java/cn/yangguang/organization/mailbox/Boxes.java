package cn.yangguang.organization.mailbox;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Lets tests of any room give people a mail address. */
public final class Boxes {

    private Boxes() {}

    public static void give(ApplicationContext house, UUID person, Unit unit, String address) {
        house.getBean(Mailboxes.class).write(new Actor(person, "王小石", unit, List.of()), address);
    }
}
