package cn.yangguang.plan.ledger;

import cn.yangguang.organization.Unit;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills a district with duties, occurrences and evidence by SQL alone, spread evenly over units, months and standings. */
final class ManyDuties {

    private final JdbcClient jdbc;
    private final Unit district;
    private final LocalDate today;

    ManyDuties(JdbcClient jdbc, Unit district, LocalDate today) {
        this.jdbc = jdbc;
        this.district = district;
        this.today = today;
    }

    /** A hundred more units, so many duties of ten occurrences each, and so much evidence for each of these. */
    void fill(int duties, int evidence) {
        units();
        duties(duties);
        occurrences();
        evidence(evidence);
        jdbc.sql("analyze").update();
    }

    private void run(String sql) {
        jdbc.sql(sql)
                .param("district", district.id().value())
                .param("path", district.path().value())
                .param("today", today)
                .param("person", new UUID(7, 7))
                .update();
    }

    private void units() {
        run("""
                insert into unit (id, parent_id, path, name, kind, position)
                select gen_random_uuid(), :district, :path || 'm' || i || '/', '青石区第' || i || '事务中心', 'INSTITUTION', 500 + i
                from generate_series(1, 100) i
                """);
    }

    private void duties(int count) {
        run("""
                with numbered as (select i from generate_series(1, %d) i),
                  made as (
                    insert into duty (id, source, obligation, holder, ground, ground_words, title, path, owner_id, plan_issued, plan_year)
                    select gen_random_uuid(), 'plan/00000000-0000-0000-0000-' || lpad((i %% 20)::text, 12, '0') || '/' || gen_random_uuid(),
                      '{"kind":"every","period":"MONTH"}',
                      case when i %% 10 < 7 then 'EACH' when i %% 10 < 9 then 'LEAD' else 'TOGETHER' end,
                      case when i %% 4 = 0 then 'SET_BY_OFFICE' else 'PRINTED' end, '每月',
                      '第' || i || '项任务：' || (array['公开财政收支','发布政策解读','更新办事指南','公布行政处罚','推进基层公开'])[i %% 5 + 1]
                        || '，按月向社会公布办理情况并答复群众关切，做好台账和痕迹管理。',
                      array[(array['一、','二、','三、','四、','五、','六、','七、','八、'])[i %% 8 + 1] || '重点领域公开',
                        '（' || (array['一','二','三','四','五','六'])[i / 8 %% 6 + 1] || '）具体事项'],
                      :district, make_date(2025 + i %% 2, 1, 5), 2025 + i %% 2
                    from numbered returning id, holder, title)
                insert into duty_unit (duty_id, unit_id, position)
                select m.id, u.id, k from made m
                  cross join lateral (select cast(substring(m.title from '第([0-9]+)项') as int) as i) n
                  cross join lateral generate_series(1, case m.holder when 'EACH' then 10 when 'LEAD' then 1 else 5 end) k
                  join unit u on u.path = :path || 'm' || ((n.i * 7 + k * 13) %% 100 + 1) || '/'
                """.formatted(count));
    }

    private void occurrences() {
        run("""
                insert into occurrence (id, duty_id, unit_id, name, opens, due, needed, before_plan)
                select gen_random_uuid(), d.id, case when d.holder = 'TOGETHER' then null else du.unit_id end,
                  d.plan_year || '年第' || k || '次', make_date(d.plan_year, 1, 1), make_date(d.plan_year, 1, 1) + (hashtext(d.id::text || k) & 511) % 365,
                  1 + k % 2, k = 10
                from duty d cross join generate_series(1, 10) k
                  join duty_unit du on du.duty_id = d.id and du.position = case when d.holder = 'EACH' then k else 1 end
                where d.owner_id = :district
                """);
    }

    private void evidence(int each) {
        run("""
                insert into evidence (id, occurrence_id, unit_id, kind, words, happened, effective, recorded_at, author_id, author, hash, file_name, must_be_accepted)
                select gen_random_uuid(), o.id, coalesce(o.unit_id, du.unit_id), 'FILE',
                  '第' || k || '份：' || (array['门户网站公布页','会议纪要','解读材料','公示照片','统计表'])[k %% 5 + 1] || '，已按要求办结并归档。',
                  f.day, f.day, f.day::timestamptz, :person, '王小石', repeat(md5(o.id::text || k), 2), '材料' || k || '.pdf', false
                from occurrence o join duty d on d.id = o.duty_id and d.owner_id = :district
                  join duty_unit du on du.duty_id = d.id and du.position = 1
                  cross join generate_series(1, %d) k
                  cross join lateral (select o.opens + (hashtext(o.id::text || k) & 511) %% 365 as day) f
                where hashtext(o.id::text) & 3 > 0 and f.day <= :today
                """.formatted(each));
        run("""
                update occurrence o set pieces = e.pieces, done_on = e.days[o.needed], last_words = e.words
                from (select occurrence_id, count(*) as pieces, array_agg(effective order by effective) as days,
                  (array_agg(words order by recorded_at desc, id))[1] as words from evidence group by 1) e
                where e.occurrence_id = o.id
                """);
    }
}
