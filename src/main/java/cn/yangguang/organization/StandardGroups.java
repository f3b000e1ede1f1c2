package cn.yangguang.organization;

import java.util.List;

/** The groups that every place has without anybody writing them down. */
public final class StandardGroups {

    private StandardGroups() {}

    /** In the order in which a name is compared with them. */
    public static List<Group> all() {
        return CollectiveNames.standard();
    }
}
