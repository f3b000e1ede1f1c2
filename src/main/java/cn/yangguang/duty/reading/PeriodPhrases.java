package cn.yangguang.duty.reading;

import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What recurs: 每月, 按季度, 逐月, 半年一次, 季度末. */
final class PeriodPhrases {

    private static final String PUBLISHING =
            "(?=(?:定期|及时|主动|依法|对外|向社会|集中|分批|统一|组织|开展|进行|逐级)*(?:公开|公布|发布|公示|更新|报送|报告|通报|梳理|编制|评估|考核|清理|调整|汇总|统计|开展|组织|进行))";
    private static final String NO_PLAN = "(?!计划|任务|目标|工作计划|要点|进度)";

    private static final List<Pattern> PHRASES = List.of(
            Pattern.compile("每(?:个)?(?<period>工作日|日(?!经济|新闻|电讯|商报)|天|周(?!期|边|年|转)|星期|月份|月|季度|季(?!节)|半年|年度|年(?!龄|轻))"),
            Pattern.compile("每隔?(?<period>(?:三|3|六|6|十二|12)个月)"),
            Pattern.compile("每[一1]个?(?<period>月|季度|周)(?!一|\\d)"),
            Pattern.compile("按(?<period>月度|月份|月|季度|季|周|半年|日|天)(?!节|期|边|转|围|末|程|常|照|计|均|后|龄|租|薪)" + NO_PLAN),
            Pattern.compile("[按逐](?<period>年度|年)" + PUBLISHING),
            Pattern.compile("逐(?<period>月|季度|季|周|日)"),
            Pattern.compile(
                    "(?<![每第上下前后两二三四\\d几本各该今近])(?<period>半年|季度|[一1](?:年|季度|月|周|季|日))(?:[召开更新通报公布发报送梳理组织展]{0,4})(?:至少)?[一1]次(?!性)"),
            Pattern.compile("[一1]次/每?(?<period>年|半年|季度|季|月|周|日|天)"),
            Pattern.compile("(?<![一二三四\\d每第])各?(?<period>季度末|季末)(?:" + TimeWords.FRONT + ")?"));

    /** Money and growth are told by the year without anybody's duty to act: 每人每月, 每年新增, 每月200元. */
    private static final Pattern PER_HEAD = Pattern.compile("(?:每人|每户|人均|每名|每生|平均|比)$");

    private static final Pattern MEASURED = Pattern.compile(
            "^\\d{1,2}月\\d{1,2}日(?:为|是)|^(?:新增|递增|增长|减少|增加|提高|约|近|可|平均)|^[^,。;]{0,8}?\\d+(?:\\.\\d+)?(?:多|余)?(?:元|万|亿|%|人|吨|公里|亩)");

    private PeriodPhrases() {}

    static List<Found> in(Sentence sentence) {
        Apart found = new Apart();
        for (Pattern pattern : PHRASES) {
            sentence.matcher(pattern)
                    .results()
                    .filter(match -> binds(sentence, match))
                    .forEach(match -> found.add(read(sentence, match)));
        }
        return found.list();
    }

    private static boolean binds(Sentence sentence, MatchResult match) {
        return TimeWords.period(match.group("period")) != null
                && !PER_HEAD.matcher(sentence.before(match.start(), 3)).find()
                && !MEASURED.matcher(sentence.after(match.end(), 16)).find();
    }

    private static Found read(Sentence sentence, MatchResult match) {
        Period period = TimeWords.period(match.group("period"));
        return sentence.found(match.start(), match.end(), new Obligation.Every(Objects.requireNonNull(period)));
    }
}
