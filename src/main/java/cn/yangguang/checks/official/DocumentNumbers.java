package cn.yangguang.checks.official;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Document numbers that are not written as GB/T 9704 has it: the year in hexagonal brackets, the serial without 第 and
 * without zeros before it, no blanks.
 */
public final class DocumentNumbers implements Detector {

    private static final Pattern NUMBER = Pattern.compile(
            "(\\s{0,3}[\\[(<{〔【﹝〈《「『]\\s{0,3}((?:19|20)\\d{2})\\s{0,3}年?\\s{0,3}[\\])>}〕】﹞〉》」』]\\s{0,3}第?\\s{0,3}0*([1-9]\\d{0,4})\\s{0,3}号)");

    private static final int LONGEST_CODE = 20;

    /** How organs' codes end: 济政发, 国办函, 鲁发改价格字; what ends otherwise is a licence or a case and has its own form. */
    private static final Pattern CODE = Pattern.compile(
            ".*(?:发|办|函|字|令|告|批|规|通|文|决|纪|报|议|请|督|监|罚|复|任|党|组|审|价|财|综|建|农|教|卫|环|土|征|计|明电|会|政|委|公开|告知|改|公|简|知|府|安|信|工|验|评|许|号)");

    /** Papers that print their own serials with zeros or in round brackets. */
    private static final Pattern OTHER = Pattern.compile(".*(?:证字?|证书|许可|准字|注册|权|民初|民终|刑初|刑终|行初|行终|执|公告|通告|招标|编号)");

    /** A word right before a code does not belong to it. */
    private static final Pattern LEAD = Pattern.compile(
            "^.*(?:根据|按照|依据|依照|贯彻|落实|执行|遵照|参照|转发|印发|下发|印发了|发布了?|出台了?|关于|适用|废止|文件|通知|意见|办法|附件|文号|字号|以及|文为|号为|[和与及的以由经对将被是为见在了即])(?=[\\p{IsHan}A-Za-z]{2,})");

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        Matcher number = NUMBER.matcher(passage.plain());
        while (number.find()) {
            String code = LEAD.matcher(letters(passage, number.start())).replaceFirst("");
            String right = "〔%s〕%s号".formatted(number.group(2), number.group(3));
            boolean document =
                    CODE.matcher(code).matches() && !OTHER.matcher(code).matches();
            if (document && !passage.text().startsWith(right, number.start())) {
                found.accept(passage.finding(
                        number.start() - code.length(), number.end(), Kind.DOCUMENT_NUMBER, code + right));
            }
        }
    }

    /** The letters and characters right before a place. */
    private static String letters(Passage passage, int end) {
        int start = end;
        while (start > 0 && start > end - LONGEST_CODE && Character.isLetter(passage.at(start - 1))) {
            start--;
        }
        return passage.plain().substring(start, end);
    }
}
