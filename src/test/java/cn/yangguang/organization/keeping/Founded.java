package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Lets tests of other rooms store units without a deed. */
public final class Founded {

    private Founded() {}

    /** Stores units, parents before what hangs under them. */
    public static void store(ApplicationContext house, List<Unit> units) {
        Units rows = house.getBean(Units.class);
        units.forEach(rows::add);
    }
}
