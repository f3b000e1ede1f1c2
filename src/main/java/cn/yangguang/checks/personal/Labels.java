package cn.yangguang.checks.personal;

import cn.yangguang.checks.Passage;
import java.util.regex.Pattern;

/** What the words right before a number call it. */
final class Labels {

    private static final String BETWEEN = "[码为是:：\\s()（）\\[\\]【】“”\"'NnOo.№#|/、-]*$";

    /** Numbers of things: papers, goods, cases, accounts of other systems. */
    private static final Pattern SERIAL = Pattern.compile("(?:编号|单号|流水号?|案号|凭证号?|序列号|许可证号?|备案号?|合同号?|订单号?|文号|索引号|档案号"
            + "|受理号|登记号?|证书号?|代码|批号|条码|货号|型号|发票号?|单据号?|票号|工号|学号|考号|准考证号?|档号|宗地号|权证号?|回执号?|业务号|任务号"
            + "|报告号|标识码?|项目号|包裹号?|快递号?|运单号?|追溯码?|设备号?|表号|户号|桩号|序号|字号|QQ号?|qq号?|SN|ID)" + BETWEEN);

    private static final Pattern UNIT_AFTER =
            Pattern.compile("^\\s*(?:[万亿]?(?:元|吨|亩|人|户|平方|立方|公里|千瓦|米|股|次|件|个|份|头|只|㎡|m²)|[%‰℃]).*");

    private Labels() {}

    /** Whether the number is called the number of a thing and not of a person. */
    static boolean serial(Passage passage, int start) {
        return SERIAL.matcher(passage.before(start, 16)).find();
    }

    /** Whether a number is an amount: a unit follows. */
    static boolean amount(Passage passage, int end) {
        return UNIT_AFTER.matcher(passage.after(end, 6)).matches();
    }

    /** Whether letters, a point or a star stand right at the number, so that it is only a part of something. */
    static boolean partOfMore(Passage passage, int start, int end) {
        return attached(passage.at(start - 1), passage.at(start - 2)) || attached(passage.at(end), passage.at(end + 1));
    }

    private static boolean attached(char beside, char next) {
        return letter(beside)
                || beside == '*'
                || beside == '_'
                || ((beside == '.' || beside == '/') && Digits.digit(next));
    }

    static boolean letter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
