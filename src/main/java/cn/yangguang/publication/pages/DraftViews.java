package cn.yangguang.publication.pages;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Path;
import cn.yangguang.publication.Period;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.MaskingFile;
import cn.yangguang.publication.keeping.SettlingDraft;
import cn.yangguang.publication.structured.Filing;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Draws up what whoever drafts has in hand: the files, how long it is to stand, and whether it may be thrown away. */
@Component
class DraftViews {

    private static final String FORMATS = ".pdf,.ofd,.docx,.doc,.xlsx,.xls,.pptx,.png,.jpg,.jpeg,.gif,.txt,.csv,.zip";

    /** Of what a masked copy can be made; of a PDF it cannot, for nothing in it says what belongs together. */
    private static final Set<String> MASKABLE = Set.of("docx", "xlsx", "csv", "txt", "md", "html", "htm");

    private final MaskingFile masking;
    private final IssuedItems items;
    private final SettlingDraft settling;

    DraftViews(MaskingFile masking, IssuedItems items, SettlingDraft settling) {
        this.masking = masking;
        this.items = items;
        this.settling = settling;
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
                                .hint("这一天是公开的最后一天，以后自动撤下；长期公开的不填。" + ofItem(kept, DraftViews::days)),
                        Field.text("noticeDays", "至少公开多少天")
                                .value(period.noticeDays() == 0 ? "" : "" + period.noticeDays())
                                .hint("公示、公告等有规定天数的，按日历日填写；没有规定的不填。" + ofItem(kept, DraftViews::notice))))
                : List.of();
        boolean discard =
                writes && Path.discarding(kept.edition(), kept.round()).isEmpty();
        Optional<SettlingDraft.Bound> bound = discard ? settling.bound(kept) : Optional.empty();
        return new PublicationPage.Draft(
                fields,
                discard && bound.isEmpty(),
                bound.map(SettlingDraft.Bound::number).orElse(""),
                bound.map(SettlingDraft.Bound::register).orElse(""));
    }

    /** What the item of the catalogue brings, so that nobody is surprised by it. */
    private String ofItem(KeptEdition kept, Function<DisclosureItem, String> said) {
        Filing filing = kept.content().structured().filing();
        String words = filing == null
                ? ""
                : items.find(filing.item()).map(one -> said.apply(one.item())).orElse("");
        return filing == null || words.isEmpty() ? "" : "所属的目录事项“" + filing.words() + "”规定" + words;
    }

    private static String days(DisclosureItem item) {
        Integer days = item.publicationDays();
        return days == null ? "" : "公开 " + days + " 天：这里不填的，从公开之日起满 " + days + " 天自动撤下；填了的，按填的日子。";
    }

    private static String notice(DisclosureItem item) {
        Integer days = item.noticeDays();
        return days == null ? "" : "至少公开 " + days + " 天：不填或者填得少的，按 " + days + " 天。";
    }
}
