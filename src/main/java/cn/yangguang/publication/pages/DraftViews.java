package cn.yangguang.publication.pages;

import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Path;
import cn.yangguang.publication.Period;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.MaskingFile;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws up what whoever drafts has in hand: the files, how long it is to stand, and whether it may be thrown away. */
@Component
class DraftViews {

    private static final String FORMATS = ".pdf,.ofd,.docx,.doc,.xlsx,.xls,.pptx,.png,.jpg,.jpeg,.gif,.txt,.csv,.zip";

    /** Of what a masked copy can be made; of a PDF it cannot, for nothing in it says what belongs together. */
    private static final Set<String> MASKABLE = Set.of("docx", "xlsx", "csv", "txt", "md", "html", "htm");

    private final MaskingFile masking;

    DraftViews(MaskingFile masking) {
        this.masking = masking;
    }

    PublicationPage.Files files(KeptEdition kept, String path, boolean writes) {
        Map<String, Attachment> originals = new HashMap<>();
        masking.originals(kept.publication().id()).forEach(one -> originals.put(one.copy(), one.file()));
        return new PublicationPage.Files(
                kept.content().files().stream()
                        .map(file -> file(file, path, originals.containsKey(file.sm3())))
                        .toList(),
                writes,
                "" + kept.version(),
                Field.file("file", "附上文件", FORMATS).hint("不超过 50 MB。文件随正文一起审核和公开。"));
    }

    private static PublicationPage.File file(Attachment file, String path, boolean copy) {
        String end = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new PublicationPage.File(
                file.name(),
                path + "/files/" + file.address(),
                file.sizeWords(),
                file.address(),
                !copy && MASKABLE.contains(end),
                copy ? path + "/originals/" + file.address() : "");
    }

    PublicationPage.Draft draft(KeptEdition kept, boolean writes, FormProblems problems) {
        Period period = kept.edition().period();
        List<Field> fields = writes
                ? problems.on(List.of(
                        Field.date("openUntil", "公开至")
                                .value(Objects.toString(period.until(), ""))
                                .hint("这一天是公开的最后一天，以后自动撤下；长期公开的不填。"),
                        Field.text("noticeDays", "至少公开多少天")
                                .value(period.noticeDays() == 0 ? "" : "" + period.noticeDays())
                                .hint("公示、公告等有规定天数的，按日历日填写；没有规定的不填。")))
                : List.of();
        boolean discard =
                writes && Path.discarding(kept.edition(), kept.round()).isEmpty();
        return new PublicationPage.Draft(fields, discard);
    }
}
