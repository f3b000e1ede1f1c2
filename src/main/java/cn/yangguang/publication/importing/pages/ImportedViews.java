package cn.yangguang.publication.importing.pages;

import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.importing.ImportIssuers;
import cn.yangguang.publication.importing.ImportRuns;
import cn.yangguang.publication.importing.Remark;
import cn.yangguang.publication.importing.Tally;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import cn.yangguang.web.Paging;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Draws up what the pages about imports show. */
final class ImportedViews {

    private ImportedViews() {}

    static ImportedPage.Run run(ImportRuns.Row run) {
        return new ImportedPage.Run(
                run.source(),
                ImportedPages.PATH + "/" + run.id(),
                run.place(),
                StandardTable.minute(run.begun()),
                state(run),
                words(run.tally()));
    }

    private static Badge state(ImportRuns.Row run) {
        if (run.ended() == null) {
            return new Badge("没有做完", Lamp.SOON);
        }
        return run.tally().remarks() == 0 ? new Badge("全部导入", Lamp.GOOD) : new Badge("有要看的", Lamp.SOON);
    }

    private static String words(Tally tally) {
        List<String> parts = new ArrayList<>();
        add(parts, "公开", tally.published());
        add(parts, "存为草稿", tally.drafted());
        add(parts, "没有公开", tally.held());
        add(parts, "内容有变", tally.changed());
        add(parts, "以前已导入", tally.skipped());
        add(parts, "拒收", tally.refused());
        return parts.isEmpty() ? "还没有导入一行" : String.join("，", parts);
    }

    private static void add(List<String> parts, String words, int number) {
        if (number > 0) {
            parts.add(words + " " + number);
        }
    }

    static ImportedPage.Issuer issuer(ImportIssuers.Issuer issuer) {
        return new ImportedPage.Issuer(issuer.name(), ImportedPages.PATH + "/issuers/" + issuer.id(), issuer.pieces());
    }

    static ImportedPage.Report report(ImportRuns.Row run, List<Remark> remarks, Paging paging) {
        Instant ended = run.ended();
        return new ImportedPage.Report(
                run.source(),
                List.of(
                        new StandardTable.Row("导入到", run.place()),
                        new StandardTable.Row("方式", run.publish() ? "登记为此前已在其他平台公开" : "存为草稿"),
                        new StandardTable.Row("开始", StandardTable.minute(run.begun())),
                        new StandardTable.Row("结束", ended == null ? "没有做完，再次运行会接着导入" : StandardTable.minute(ended)),
                        new StandardTable.Row("结果", words(run.tally()))),
                remarks.stream().map(ImportedViews::line).toList(),
                paging);
    }

    private static ImportedPage.Line line(Remark remark) {
        UUID piece = remark.publication();
        return new ImportedPage.Line(
                remark.file() + " 第 " + remark.line() + " 行",
                remark.id(),
                new Badge(remark.what().words(), remark.what() == Remark.What.REFUSED ? Lamp.BAD : Lamp.SOON),
                remark.reason(),
                piece == null ? "" : "/desk/publications/" + piece);
    }
}
