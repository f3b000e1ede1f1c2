package cn.yangguang.publication.open;

import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.open.OpenPiecePage.PolicyPart;
import cn.yangguang.publication.policy.Force;
import cn.yangguang.publication.policy.PolicyKind;
import cn.yangguang.publication.policy.Validity;
import cn.yangguang.publication.policy.keeping.Abolitions;
import cn.yangguang.publication.policy.keeping.RelatedDocuments;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a public page shows of a piece as a policy document: its validity, its sheet, and what it has to do with others. */
@Component
class PolicyParts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    /** The lines at the end of a text among which its organ would have signed. */
    private static final int LAST = 4;

    private final Abolitions abolitions;
    private final RelatedDocuments related;

    PolicyParts(Abolitions abolitions, RelatedDocuments related) {
        this.abolitions = abolitions;
        this.related = related;
    }

    Force force(KeptEdition kept, LocalDate today) {
        return abolitions.force(kept.publication().id(), kept.content().metadata(), today);
    }

    /** The documents of this house at the other ends of its relations, public or not. */
    List<UUID> others(KeptEdition kept) {
        return related.others(kept.publication().id(), kept.id());
    }

    PolicyPart of(KeptEdition kept, String organ, Force force) {
        Content content = kept.content();
        boolean sheet = content.policy().kind() != PolicyKind.NONE;
        boolean signed = !sheet || bears(content, organ);
        LocalDate day = content.metadata().signedOn();
        return new PolicyPart(
                force.validity() == Validity.IN_FORCE ? "" : force.validity().label(),
                sentence(content.metadata(), force),
                Optional.ofNullable(force.by())
                        .flatMap(by -> related.published(by).stream().findFirst())
                        .orElse(null),
                sheet,
                content.metadata().documentNumber(),
                signed ? "" : organ,
                signed || day == null ? "" : DAY.format(day),
                related.of(kept.publication().id(), kept.id()));
    }

    /** Whether the text ends with its organ's signature already. */
    private static boolean bears(Content content, String organ) {
        List<String> lines = Body.text(content.body()).lines().toList();
        return lines.subList(Math.max(0, lines.size() - LAST), lines.size()).stream()
                .anyMatch(line -> line.strip().equals(organ));
    }

    private static String sentence(Metadata metadata, Force force) {
        return switch (force.validity()) {
            case ABOLISHED ->
                "这份文件已于 " + force.abolished() + " 废止，内容仅供查考。"
                        + (force.because().isEmpty() ? "" : "原因：" + force.because());
            case EXPIRED ->
                force.because().isEmpty()
                        ? "这份文件已于 " + metadata.validTo() + " 后失效，内容仅供查考。"
                        : "这份文件经清理已宣布失效，内容仅供查考。原因：" + force.because();
            case NOT_YET -> "这份文件自 " + metadata.validFrom() + " 起施行。";
            case AMENDED -> "这份文件已被修改，请与修改它的文件一起看。";
            case IN_FORCE -> "";
        };
    }
}
