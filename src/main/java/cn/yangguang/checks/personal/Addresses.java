package cn.yangguang.checks.personal;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import cn.yangguang.checks.masking.Masks;
import cn.yangguang.language.words.Word;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a person lives, finer than the township. Where an office or a firm has its seat is public. */
public final class Addresses implements Detector {

    private static final String FIGURES =
            "(?:[A-Za-z甲乙丙丁]?\\d{1,5}(?:[-—~之]\\d{1,5}){0,3}|[A-Za-z]|[〇一二三四五六七八九十百]{1,4}|[甲乙丙丁东西南北中])";
    private static final String UNIT = "(?:号楼|号院|号|栋|幢|座|单元|室|组|社|户|排|门|层|楼|队|弄|支弄|院|附|家属楼)";

    /** The finest part: 3号楼2单元501室, 12号, 5组36号, 3-2-501. */
    private static final String DETAIL = "(?:" + FIGURES + "\\s?" + UNIT
            + "(?:[东南西北中]?[户门屋]|楼)?\\s?){1,9}(?:\\d{2,5}(?!\\d|年|元|人|名))?|\\d{1,3}-\\d{1,3}-\\d{3,5}";

    private static final Pattern MARK = Pattern.compile(
            "(?:家庭住址|家庭地址|现住址|住址|住所地|住所|现居住地|居住地址|居住地|户籍所在地|户籍地址|户籍地|户籍|户口所在地|经常居住地|常住地|籍贯|收货地址|身份证地址"
                    + "|家住|现住|原住|租住|暂住|常住|居住|(?<=[，,。；;（(、\\s:：生族岁人其]|^|男|女|[^\\p{IsHan}])住)(?:在|于|至)?(?:为|是|系)?[:：\\s]{0,3}(?![房院宿建户持处证所址地宅民进])");

    private static final String MARK_BEGINNINGS = "家现住户经常籍收身原租暂居";
    private static final String UNITS = "号栋幢座单室组社户排门层楼队弄支院附家-";
    private static final String FIGURE_WORDS = "〇一二三四五六七八九十百甲乙丙丁东西南北中";

    private static final Pattern CHUNK = Pattern.compile("[\\p{IsHan}A-Za-z0-9#＃\\-—~·（）()]{3,45}");
    private static final Pattern FINE =
            Pattern.compile("^(.*(?:" + DETAIL + "|村|庄|屯|社区|小区|花园|家园|新村|公寓|苑|嘎查|路|街|巷|胡同|宿舍|家属院|新城|号|室))(?:.*)$");
    private static final Pattern REGION = Pattern.compile(".*(?:省|市|区|县|旗|镇|乡|街道|村|社区|路|街|巷|庄|屯|小区|苑|园|胡同|弄).*");

    private static final Pattern RUN = Pattern.compile("(?<![A-Za-z\\d.])(?:" + DETAIL + ")");

    private static final Pattern HOMELY = Pattern.compile(
            ".*(?:单元|\\d室|\\d户).*|.*(?:村|庄|屯|嘎查|寨).*(?:组|社|队|号|户|排).*|.*(?:小区|花园|家园|新村|公寓|苑|宿舍|家属院|社区|里|庭|府|城|名都|大院|郡|湾).*(?:号楼|栋|幢|座|号).*|.*\\d-\\d-\\d.*");
    private static final Pattern OFFICE = Pattern.compile(
            "办公|窗口|大厅|公司|有限|注册|经营场所|经营地址|会议|受理|报名|领取|大厦|写字楼|局|中心|服务站|学校|医院|酒店|宾馆|银行|法院|派出所|委员会|政府|超市|药店|门诊|饭店|商场|商铺|工地|厂房|仓库|联系地址|通讯地址|机关|协会|站点|地点|网点|考点|场所");
    private static final Pattern FIRM =
            Pattern.compile(".*(?:公司|经营部|厂|店|合作社|中心|局|医院|学校|超市|行|馆|吧|部|农场|企业|单位|机构)[^。；;]{0,30}");

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        lookBehindMarks(passage, found);
        lookForHomes(passage, found);
    }

    /** 住济南市……: what follows, as far as it is an address. */
    private static void lookBehindMarks(Passage passage, Consumer<Finding> found) {
        String plain = passage.plain();
        Matcher mark = MARK.matcher(plain).useTransparentBounds(true);
        for (int at = 0; at < plain.length(); at++) {
            if (MARK_BEGINNINGS.indexOf(plain.charAt(at)) >= 0
                    && mark.region(at, plain.length()).lookingAt()) {
                lookBehindMark(passage, mark.toMatchResult(), found);
                at = mark.end() - 1;
            }
        }
    }

    private static void lookBehindMark(Passage passage, MatchResult mark, Consumer<Finding> found) {
        boolean firm = mark.group().startsWith("住所") && ofFirm(passage, mark.start());
        Matcher chunk = CHUNK.matcher(passage.plain())
                .region(mark.end(), passage.plain().length());
        if (!firm && chunk.lookingAt()) {
            Matcher fine = FINE.matcher(chunk.group());
            if (fine.matches()
                    && fine.group(1).length() >= 3
                    && REGION.matcher(fine.group(1)).matches()) {
                report(passage, mark.end(), mark.end() + fine.end(1), found);
            }
        }
    }

    /** A firm's seat: the party named last before is a firm and no person in charge of it. */
    private static boolean ofFirm(Passage passage, int at) {
        String before = passage.before(at, 60);
        return FIRM.matcher(before).matches() && !before.matches(".*(?:代表人|负责人|经营者|股东|男|女|身份证)[^。；;]*");
    }

    private static void lookForHomes(Passage passage, Consumer<Finding> found) {
        String plain = passage.plain();
        Matcher run = RUN.matcher(plain).useTransparentBounds(true);
        for (int at = 0; at < plain.length(); at++) {
            if (mayBegin(plain, at) && run.region(at, plain.length()).lookingAt()) {
                int start = AddressHead.of(passage, at);
                if (start < at && home(passage, start, run.end())) {
                    report(passage, start, run.end(), found);
                }
                at = run.end() - 1;
            }
        }
    }

    /** Whether a figure begins here and a unit of houses stands near behind it. */
    private static boolean mayBegin(String plain, int at) {
        if (!figure(plain.charAt(at)) || (at > 0 && figure(plain.charAt(at - 1)) && plain.charAt(at) < 0x80)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(plain.length(), at + 8); i++) {
            if (UNITS.indexOf(plain.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean figure(char c) {
        return Digits.digit(c) || Labels.letter(c) || FIGURE_WORDS.indexOf(c) >= 0;
    }

    private static boolean home(Passage passage, int start, int end) {
        String address = passage.plain().substring(start, end);
        String around = passage.clauseBefore(start, 30) + passage.after(end, 8);
        if (OFFICE.matcher(around).find() || OFFICE.matcher(address).find()) {
            return false;
        }
        return HOMELY.matcher(address).matches() || besideName(passage, start, end);
    }

    private static boolean besideName(Passage passage, int start, int end) {
        for (Word word : passage.words()) {
            boolean near =
                    (word.end() <= start && word.end() > start - 4) || (word.start() >= end && word.start() < end + 5);
            if (near && word.sort() == Word.Sort.NAME) {
                return true;
            }
        }
        return false;
    }

    private static void report(Passage passage, int start, int end, Consumer<Finding> found) {
        String address = passage.text().substring(start, end).stripTrailing();
        found.accept(passage.finding(start, start + address.length(), Kind.ADDRESS, Masks.address(address)));
    }
}
