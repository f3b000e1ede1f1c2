package cn.yangguang.publication.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.publication.DocumentNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTests {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, , false, NOT_YET",
        "2026-03-01, , false, IN_FORCE",
        "2026-12-31, , false, IN_FORCE",
        "2027-01-01, , false, EXPIRED",
        "2026-06-01, , true, AMENDED",
        "2027-01-01, , true, EXPIRED",
        "2026-05-31, 2026-06-01, false, IN_FORCE",
        "2026-06-01, 2026-06-01, false, ABOLISHED",
        "2027-01-01, 2026-06-01, true, ABOLISHED"
    })
    void validityIsToldByTheDay(LocalDate today, @Nullable LocalDate abolished, boolean amended, Validity expected) {
        assertThat(Validity.of(FROM, TO, abolished, amended, today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "云政办[2026]3号 | '' | 云政办〔2026〕3号 | ''",
                "《关于印发办法的通知》（云政办（2026）3号） | 关于印发办法的通知 | 云政办〔2026〕3号 | ''",
                "《条例》（国务院令第711号） | 条例 | 国务院令第711号 | ''",
                "云汀区公共文化设施管理办法 | 云汀区公共文化设施管理办法 | '' | ''",
                "《转发〈办法〉的通知》 | 转发〈办法〉的通知 | '' | ''",
                "《办法》（云政办〔2026〕3号，YUNTING-CAIZHENG/2026-00012） | 办法 | 云政办〔2026〕3号 | YUNTING-CAIZHENG/2026-00012",
                "YUNTING-CAIZHENG/2026-00012 | '' | '' | YUNTING-CAIZHENG/2026-00012"
            })
    void aLineNamesADocument(String line, String title, String number, String index) {
        NamedDocument named = NamedDocument.read(line, DocumentNumber::normalised);
        assertThat(named).isEqualTo(new NamedDocument(title, number, index));
    }

    @Test
    void aRelationIsWrittenSoThatItCanBeReadAgain() {
        Relation relation = new Relation(RelationKind.AMENDS, null, "云政办〔2026〕3号", "办法", "YUNTING-CAIZHENG/2026-00012");
        NamedDocument again = NamedDocument.read(relation.line(), DocumentNumber::normalised);
        assertThat(again).isEqualTo(new NamedDocument(relation.title(), relation.number(), relation.indexNumber()));
        Relation outside = new Relation(RelationKind.AMENDS, null, "", "办法", "");
        assertThat(outside.line()).isEqualTo("《办法》");
    }

    @Test
    void aPolicyIsHandedInOnlyOnceItsInterpretationIsDecided() {
        Interpretation undecided = Interpretation.NONE;
        Interpretation planless = new Interpretation(true, "涉及面广", null, "", "", null);
        Interpretation noReason = new Interpretation(false, " ", null, "", "", null);
        Interpretation no = new Interpretation(false, "内部程序，不涉及公众", null, "", "", null);
        Interpretation yes = new Interpretation(true, "涉及面广", InterpretationMedium.QUESTIONS, "江局长", "财政局", FROM);
        assertThat(policy(undecided).problem())
                .hasValueSatisfying(words -> assertThat(words).contains("要不要解读"));
        assertThat(policy(noReason).problem()).isPresent();
        assertThat(policy(planless).problem())
                .hasValueSatisfying(words -> assertThat(words).contains("解读方案"));
        assertThat(policy(no).problem()).isEmpty();
        assertThat(policy(yes).problem()).isEmpty();
        assertThat(Policy.NONE.problem()).isEmpty();
    }

    private static Policy policy(Interpretation interpretation) {
        return new Policy(PolicyKind.POLICY, interpretation, List.of());
    }
}
