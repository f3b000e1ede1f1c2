package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.organization.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets tests of any room store duties as a confirmed plan does. */
public final class StoredDuties {

    private final ApplicationContext house;
    private final Unit owner;
    private final LocalDate issued;

    /** Of a plan that this unit issued on this day. */
    public StoredDuties(ApplicationContext house, Unit owner, LocalDate issued) {
        this.house = house;
        this.owner = owner;
        this.issued = issued;
    }

    /** A duty printed in the plan. */
    public DutyId add(String source, String title, Obligation obligation, Holder holder, Unit... units) {
        return add(source, title, obligation, new Ground.Printed(ObligationWords.of(obligation)), holder, units);
    }

    public DutyId add(String source, String title, Obligation obligation, Ground ground, Holder holder, Unit... units) {
        NewDuty added = new NewDuty(
                DutyId.fresh(),
                new Duty(source, obligation, holder, null, null, ground),
                owner.id(),
                Arrays.stream(units).map(Unit::id).toList(),
                units.length == 0 ? null : units[0].id(),
                title,
                List.of("一、深化重点领域公开", "（一）稳岗就业"),
                issued,
                issued.getYear());
        new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> house.getBean(Duties.class).add(List.of(added)));
        return added.id();
    }
}
