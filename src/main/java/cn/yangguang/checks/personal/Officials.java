package cn.yangguang.checks.personal;

import cn.yangguang.checks.Passage;
import java.util.regex.Pattern;

/** Whether a name stands beside the office that its bearer holds: what officials do in office is public. */
final class Officials {

    private static final String TITLE =
            "(?:局长|市长|县长|区长|省长|州长|镇长|乡长|部长|厅长|司长|处长|科长|股长|院长|校长|所长|站长|队长|支队长|大队长|主席|主任|书记|常委|委员长|委员|秘书长|巡视员|调研员|总理|国务委员|专员"
                    + "|总工程师|总经济师|督学|新闻发言人|发言人|解读人|签发人|审判长|审判员|代理审判员|书记员|人民陪审员|法官|检察长|检察官|人大代表|政协委员|政委|参谋长|司令员|董事长)";

    private static final Pattern BEFORE = Pattern.compile(TITLE + "(?:[、兼][^，。；]{1,12}" + TITLE + ")?[:：\\s]{0,2}$");
    private static final Pattern AFTER = Pattern.compile("^(?:副|代)?" + TITLE + ".*");
    private static final Pattern LISTED = Pattern.compile(TITLE + "[:：]?(?:\\p{IsHan}{2,4}[、，,])+$");

    private Officials() {}

    static boolean named(Passage passage, int start, int end) {
        String before = passage.before(start, 30);
        return BEFORE.matcher(before).find()
                || LISTED.matcher(before).find()
                || AFTER.matcher(passage.after(end, 6)).matches();
    }
}
