package cn.yangguang.publication.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.DocumentNumber;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.SourceDetermination;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.NumberingPublication;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.numbering.OpeningRegister.Opening;
import cn.yangguang.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers are given one after the other, whatever happens to whoever asks. */
@HouseTest
class GivingNumbersTests {

    private final OpeningRegister opening;
    private final NumberingPublication numbering;
    private final Numbers numbers;
    private final Registers registers;
    private final TransactionTemplate transaction;
    private final Unit unit;
    private final Unit other;
    private final Actor clerk;
    private final int year;

    @Autowired
    GivingNumbersTests(ApplicationContext house, OpeningRegister opening, NumberingPublication numbering) {
        this.opening = opening;
        this.numbering = numbering;
        numbers = house.getBean(Numbers.class);
        registers = house.getBean(Registers.class);
        transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
        People people = People.in(house);
        unit = people.qingshi.named("青石区财政局");
        other = people.qingshi.named("青石区民政局");
        clerk = new Actor(new UUID(7, 7), "王某", unit, List.of(new Grant(Role.CLERK, unit.path())));
        year = LocalDate.now(house.getBean(Clock.class)).getYear();
    }

    private OrganCode opened(String code, int first) {
        assertThat(opening.open(clerk, unit, code, first)).isInstanceOf(Opening.Opened.class);
        return numbers.named(code).orElseThrow();
    }

    private static Content content(String number) {
        Metadata metadata =
                new Metadata(number, null, DocumentType.NOTICE, SubjectClass.GENERAL, List.of(), "", "", null, null);
        return new Content("关于某事的通知", "<p>文</p>", SourceDetermination.PROACTIVE, metadata, List.of());
    }

    private Taking begin(String code) {
        return numbering.begin(clerk, unit, content(""), code);
    }

    private static KeptEdition taken(Taking became) {
        assertThat(became).isInstanceOf(Taking.Taken.class);
        return ((Taking.Taken) became).now();
    }

    private static String number(KeptEdition kept) {
        return kept.content().metadata().documentNumber();
    }

    private List<Integer> serials(OrganCode code) {
        return registers.page(code, year, new Paging(1, 500, 500)).reversed().stream()
                .map(line -> line.number().serial())
                .toList();
    }

    @Test
    void fiftyAtOnceGetFiftyNumbersInARowAndWhoeverFailsGetsNone() throws Exception {
        OrganCode code = opened("并发字", 13);
        try (ExecutorService many = Executors.newFixedThreadPool(16)) {
            List<Callable<String>> asked = IntStream.range(0, 60)
                    .<Callable<String>>mapToObj(i -> () -> i % 6 == 0 ? failing(code) : number(taken(begin("并发字"))))
                    .toList();
            for (Future<String> one : many.invokeAll(asked)) {
                assertThat(one.get()).isNotNull();
            }
        }
        assertThat(serials(code))
                .containsExactlyElementsOf(IntStream.rangeClosed(13, 62).boxed().toList());
        assertThat(number(taken(begin("并发字")))).isEqualTo(new DocumentNumber("并发字", year, 63).printed());
    }

    /** Takes a number in a transaction that comes to nothing. */
    private String failing(OrganCode code) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    taken(begin(code.code()));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        return "";
    }

    @Test
    void aRefusedDraftTakesNoNumber() {
        OrganCode code = opened("拒收字", 1);
        KeptEdition first = taken(begin("拒收字"));
        UUID piece = first.publication().id();
        assertThat(numbering.write(clerk, piece, first.version(), content(""), "拒收字"))
                .as("one number for one piece")
                .isInstanceOf(Taking.Refused.class);
        KeptEdition plain = taken(numbering.begin(clerk, unit, content(""), ""));
        assertThat(numbering.write(clerk, plain.publication().id(), plain.version() - 1, content(""), "拒收字"))
                .isInstanceOf(Taking.Overtaken.class);
        assertThat(numbering.begin(clerk, unit, content(""), "没有字")).isInstanceOf(Taking.Refused.class);
        assertThat(numbering.begin(clerk, other, content(""), "拒收字")).isInstanceOf(Taking.NotAllowed.class);
        assertThat(serials(code)).containsExactly(1);
    }

    @Test
    void aVoidedNumberStaysWithItsReasonAndIsNotGivenAgain() {
        OrganCode code = opened("作废字", 1);
        KeptEdition draft = taken(begin("作废字"));
        UUID piece = draft.publication().id();
        assertThat(numbering.write(clerk, piece, draft.version(), content("别的〔2020〕1号"), ""))
                .isInstanceOf(Taking.Refused.class);
        assertThat(numbering.voidNumber(clerk, piece, " ")).isInstanceOf(Taking.Refused.class);
        assertThat(number(taken(numbering.voidNumber(clerk, piece, "文种用错")))).isEmpty();
        assertThat(numbering.voidNumber(clerk, piece, "再来")).isInstanceOf(Taking.Refused.class);
        KeptEdition now = taken(numbering.write(clerk, piece, draft.version() + 1, content(""), "作废字"));
        assertThat(number(now)).isEqualTo("作废字〔" + year + "〕2号");
        List<Registers.Line> lines = registers.page(code, year, new Paging(1, 50, 2));
        assertThat(lines.stream().map(Registers.Line::because)).containsExactly("", "文种用错");
    }

    @Test
    void aNumberThatIsGivenHereCannotBeTyped() {
        opened("自编字", 13);
        String before = "自编字〔" + year + "〕12号";
        assertThat(number(taken(numbering.begin(clerk, unit, content(before), ""))))
                .isEqualTo(before);
        assertThat(numbering.begin(clerk, unit, content("自编字〔" + year + "〕13号"), ""))
                .isInstanceOf(Taking.Refused.class);
        assertThat(numbering.begin(clerk, unit, content("自编字〔" + (year + 1) + "〕1号"), ""))
                .isInstanceOf(Taking.Refused.class);
        assertThat(taken(numbering.begin(clerk, unit, content("自编字〔" + (year - 1) + "〕99号"), "")))
                .isNotNull();
    }

    @Test
    void anOrganCodeHasOneRegister() {
        opened("唯一字", 1);
        assertThat(opening.open(clerk, unit, "唯一字", 1)).isInstanceOf(Opening.Refused.class);
        assertThat(opening.open(clerk, unit, "带〔2026〕", 1)).isInstanceOf(Opening.Refused.class);
        assertThat(opening.open(clerk, unit, "零号字", 0)).isInstanceOf(Opening.Refused.class);
        assertThat(opening.open(clerk, other, "他的字", 1)).isInstanceOf(Opening.NotAllowed.class);
    }
}
