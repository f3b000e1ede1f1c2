package cn.yangguang.request.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.request.Answer;
import cn.yangguang.request.Applicant;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.IdentityPaper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many invented cases by SQL alone: received 2024-01-01 to 2026-09-26, nine in ten answered, one in thirty not confirmed. */
public final class SeededRequests {

    private final JdbcClient jdbc;
    private final SealedApplicants sealed;

    public SeededRequests(ApplicationContext house) {
        jdbc = house.getBean(JdbcClient.class);
        sealed = house.getBean(SealedApplicants.class);
    }

    /** The name of the applicant of many of them. */
    public static String name(int number) {
        return "试验人" + number;
    }

    /** The same cases for the same seed, but for their ids. */
    public void fill(List<Unit> units, int count, double seed) {
        List<Applicant> applicants = IntStream.range(0, 500)
                .mapToObj(i -> new Applicant(
                        ApplicantKind.NATURAL_PERSON, name(i), "", IdentityPaper.PASSPORT, "E" + i, "0531", "", ""))
                .toList();
        jdbc.sql("""
                        with numbered as materialized (
                          select i, random() as a, random() as b, random() as c, random() as d, random() as e, random() as f
                          from (select setseed(:seed)) seeded, generate_series(1, :count) i),
                        days as (
                          select *, case when a < 0.03 then null else date '2024-01-01' + floor(b * 1000)::int end as received
                          from numbered),
                        ends as (
                          select *, case when d < 0.9 then received + floor(e * 45)::int end as answered from days)
                        insert into request (id, year, unit_id, channel, submitted_at, once, applicant_kind, paper,
                          applicant, name_print, identity_print, description, wanted_form, wanted_way, many_why, stage,
                          received_on, due_on, internal_due_on, answer, answered_on, late, version)
                        select gen_random_uuid(), coalesce(extract(year from received), 2026),
                          (cast(:units as uuid[]))[1 + floor(c * :unitCount)::int], 'COUNTER',
                          timestamptz '2024-01-01 00:00+08', gen_random_uuid(),
                          (cast(:kinds as text[]))[1 + floor(f * 6)::int], 'PASSPORT',
                          (cast(:sealed as text[]))[1 + i % 500], (cast(:names as text[]))[1 + i % 500],
                          (cast(:identities as text[]))[1 + i % 500],
                          (array['青石路改造的验收意见','老旧小区改造补助标准','土地征收补偿方案','学区划分依据'])[1 + i % 4],
                          'PAPER', 'PICK_UP', '',
                          case when received is null then 'SUBMITTED' when answered is null then 'HANDLING'
                            when b < 0.5 then 'ANSWERED' else 'ARCHIVED' end,
                          received, received + 28, received + 21, case when answered is not null then
                            (cast(:answers as text[]))[1 + floor(a * :answerCount)::int] end,
                          answered, coalesce(answered > received + 28, false), 1
                        from ends
                        """)
                .param("seed", seed)
                .param("count", count)
                .param("units", units.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param("unitCount", units.size())
                .param("kinds", names(ApplicantKind.values()))
                .param("answers", names(Answer.values()))
                .param("answerCount", Answer.values().length)
                .param("sealed", applicants.stream().map(sealed::seal).toArray(String[]::new))
                .param(
                        "names",
                        applicants.stream().map(one -> sealed.print(one.name())).toArray(String[]::new))
                .param(
                        "identities",
                        applicants.stream()
                                .map(one -> sealed.print(one.identity()))
                                .toArray(String[]::new))
                .update();
        // as the server keeps a table that has stood for an hour
        jdbc.sql("vacuum analyze request").update();
        jdbc.sql("analyze").update();
    }

    /** Gives each of them a description of its own, of phrases that many share; every one is in the public log, too. */
    public void describe() {
        jdbc.sql("""
                        update request set description = '请提供' || (2012 + number % 14) || '年' || (array['河滨镇','听松路街道',
                            '松林社区','石桥村','东湖片区','北关街道','南苑镇','西河街道'])[1 + h % 8] || (array['老旧小区改造项目',
                            '土地征收补偿安置','义务教育学区划分','惠民补贴资金发放','道路排水管网改造','农村宅基地确权登记',
                            '政府采购项目','公务用车定点维修','环境影响评价审批','公租房分配'])[1 + (h / 8) % 10] || (array['的批准文件',
                            '的补偿标准和依据','的资金下达文件','的验收意见','的会议纪要','的合同全文'])[1 + (h / 80) % 6]
                          || case number % 3 when 0 then '，以及与此有关的全部附件、图纸、勘测定界图和被征收人签字的补偿登记表。'
                            when 1 then '，加盖公章的复印件。' else '' end
                        from (select id as hashed, abs(hashtext(cast(id as text))) as h from request) hashes
                        where hashed = id
                        """).update();
        jdbc.sql("""
                        insert into request_disclosed (request_id, question, answer, published_on, by_id)
                        select id, description, '予以公开', date '2026-09-30', id from request
                        """).update();
        jdbc.sql("vacuum analyze request").update();
        jdbc.sql("analyze").update();
    }

    /** So many that are worked on, each with its receipt, due in the days around a year's end and before. */
    public void open(Unit unit, int count) {
        jdbc.sql("""
                        with made as (
                          insert into request (id, year, unit_id, channel, submitted_at, once, applicant_kind, paper,
                            description, wanted_form, wanted_way, many_why, stage, received_on, due_on, late, version)
                          select gen_random_uuid(), 2026, :unit, 'COUNTER', timestamptz '2026-01-01 00:00+08',
                            gen_random_uuid(), 'NATURAL_PERSON', 'PASSPORT', '验收意见', 'PAPER', 'PICK_UP', '',
                            'HANDLING', date '2026-03-02' + i % 3, null, false, 1
                          from generate_series(1, :count) i returning id, received_on)
                        insert into request_event (request_id, position, what, on_day, words, by_id, at)
                        select id, 1, 'RECEIVED', received_on, '', id, timestamptz '2026-03-02 00:00+08' from made
                        """).param("unit", unit.id().value()).param("count", count).update();
        // as the server keeps a table that has stood for an hour
        jdbc.sql("vacuum analyze request").update();
        jdbc.sql("analyze").update();
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
