package cn.yangguang.language.words;

import java.util.Set;
import java.util.regex.Pattern;

/** What stands beside a name and tells that it is one, or that it is none. */
final class NameSigns {

    private static final double CALLED = 5;
    private static final double FOLLOWED = 4;
    private static final double LISTED = 1.5;
    private static final double MOST = 8;

    /** What a person is called before the name is said. */
    private static final Set<String> CALLS = Set.of(
            ("当事人 处罚人 被处罚人 申请人 被申请人 执行人 被执行人 申请执行人 原告 被告 被告人 上诉人 被上诉人 第三人 法定代表人 法人代表 法人 代表人 负责人 经营者 业主 户主 村民 居民 市民 学生 患者 病人"
                            + " 死者 伤者 嫌疑人 犯罪嫌疑人 违法人 驾驶人 驾驶员 司机 联系人 姓名 名字 职工 员工 教师 老师 考生 公民 群众 代理人 投诉人 举报人 证人 受害人 被害人 监护人 父亲 母亲 妻子 丈夫 配偶 儿子 女儿 之子 之女 父 母 妻 夫"
                            + " 低保户 五保户 贫困户 脱贫户 监测户 残疾人 老党员 党员 志愿者 个体户 个体工商户 工人 农民 同学 获奖者 享受人 受益人 权利人 产权人 所有权人 使用人 承租人 出租人 买受人 受让人 债务人 担保人 保证人 委托人 受托人 持有人"
                            + " 持证人 医师 医生 护士 律师 股东 投资人 合伙人 其子 其女 其父 其母 其妻 其夫 邻居 亲属 家属 军属 烈属 退役军人 老人 孤儿 儿童 保洁员 护林员 网格员 辅警 消防员 快递员 车主 船主 承包人 种植户 养殖户 人选 候选人 申报人 经办人"
                            + " 签收人 送达人 受送达人 被询问人 询问人 见证人 拟录用 拟聘用 户 对象 人员 名单 大户 能手 模范 青年 记者 作者 选手 运动员 研究生 博士 专家 教授 工程师 会计 店主 老板 房东 租客 租户 旅客 乘客 行人 女子 男子 男 女 与 和 由")
                    .split(" "));

    private static final int LONGEST_CALL = 5;
    private static final String AFTER_CALL = ":：为是系叫名即,，“\" \t（(";

    /** Words that name no role by themselves: they count only right before, and for less. */
    private static final Set<String> WEAK = Set.of("与", "和", "由", "对象", "人员", "名单", "户", "男", "女", "父", "母", "妻", "夫");

    private static final String FIRST_AFTER = ",，(（ \t等先女同老家的一夫母父身持签";
    private static final Pattern AFTER = Pattern.compile(
            "(?:[,，(（\\s]{1,2}(?:男|女|身份证|公民身份|汉族|[\\u4e00-\\u9fa5]{1,3}族|\\d{1,3}岁|19\\d\\d年|20\\d\\d年\\d+月生|住|系|曾用名|户籍|手机|电话|联系电话)"
                    + "|等(?:\\d|[一二三四五六七八九十两几多]|人|同志)|先生|女士|同志|老人|家属|的(?:父亲|母亲|妻子|丈夫|儿子|女儿|家人|身份证|银行卡|住址|手机)|一家|家中|夫妇|夫妻|母子|父子|母女|父女|身份证|持证|签名|签字).*");

    private static final String FIRST_NAMED =
            "家自村庄屯寨堡沟湾洼坡岭峪埠疃铺镇乡街社小花大路巷胡桥水公广超商饭餐面酒宾旅药诊门服五建便百烟粮副食蔬美理烧火茶工经市加厂合农养集有纪故墓塔寺庙祠中县区省办发函字呈〔[";

    /** Behind these stands no person but a place, a shop, a firm or a work named after somebody. */
    private static final Pattern NAMED_AFTER = Pattern.compile(
            "(?:家?(?:自然村|村(?!民)|庄|屯|寨|堡|沟|湾|洼|坡|岭|峪|埠|疃|铺|镇|乡|街道)|社区|小区|花园|大街|大道"
                    + "|路(?![过遇])|街|巷|胡同|大桥|水库|公园|广场|超市|商店|商行|饭店|餐馆|餐厅|面馆|小吃|酒店|酒楼|宾馆|旅馆|药店|药房|诊所|门诊|服装|五金|建材|便利店|百货|烟酒|粮油"
                    + "|副食|食品|蔬菜|水果|美容|理发|烧烤|火锅|茶庄|工作室|经营部|门市|加工厂|厂|合作社|家庭农场|养殖场|农场|公司|集团|有限|纪念馆|故居|墓|塔|寺|庙|祠|中学|小学|县|市(?!民)|区(?!分)|省|[办发函字呈]{0,3}[〔\\[]).*");

    private NameSigns() {}

    /** How much cheaper the reading as a name becomes, in natural logarithms. */
    static double around(String text, int start, int end) {
        double signs = called(text, start);
        if (end < text.length()
                && FIRST_AFTER.indexOf(text.charAt(end)) >= 0
                && AFTER.matcher(after(text, end)).matches()) {
            signs += FOLLOWED;
        }
        if (start > 2 && "、/".indexOf(text.charAt(start - 1)) >= 0 && Character.isIdeographic(text.charAt(start - 2))) {
            signs += LISTED;
        }
        if (end < text.length() && "、/".indexOf(text.charAt(end)) >= 0) {
            signs += LISTED;
        }
        return Math.min(signs, MOST);
    }

    private static double called(String text, int start) {
        int end = start;
        while (end > 0 && end > start - 3 && AFTER_CALL.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int length = Math.min(end, LONGEST_CALL); length > 0; length--) {
            String call = text.substring(end - length, end);
            if (CALLS.contains(call)) {
                return WEAK.contains(call) ? CALLED / 3 : CALLED;
            }
        }
        return 0;
    }

    /** Whether something else is named after a person whose name would end here. */
    static boolean namedAfter(String text, int end) {
        return end < text.length()
                && FIRST_NAMED.indexOf(text.charAt(end)) >= 0
                && NAMED_AFTER.matcher(after(text, end)).matches();
    }

    private static String after(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + 9));
    }
}
