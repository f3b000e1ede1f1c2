package cn.yangguang.publication.numbering;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.publication.DocumentNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the registers; what writes runs in the caller's transaction. */
@Repository
public class Numbers {

    private static final String CODE =
            "select o.*, u.name as unit_name from organ_code o join unit u on u.id = o.unit_id ";

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The codes of the units within reach, in the tree's order. */
    public List<OrganCode> within(Reach reach) {
        return jdbc.sql(CODE + "where u.path like any (:reach) order by u.position, u.path, o.code")
                .param("reach", reach.patterns())
                .query(Numbers::code)
                .list();
    }

    public Optional<OrganCode> find(UUID id) {
        return jdbc.sql(CODE + "where o.id = ?").param(id).query(Numbers::code).optional();
    }

    /** The code of this name, whose ever it is. */
    public Optional<OrganCode> named(String code) {
        return jdbc.sql(CODE + "where o.code = ?")
                .param(code)
                .query(Numbers::code)
                .optional();
    }

    private static OrganCode code(ResultSet row, int number) throws SQLException {
        return new OrganCode(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                row.getString("code"),
                row.getInt("year"),
                row.getInt("first"));
    }

    /** The highest serial of this code and year that any piece bears, drafts and imported ones included; 0 where none does. */
    int highestUsed(String code, int year) {
        return jdbc.sql("""
                        select coalesce(max(substring(document_number from '〕([0-9]{1,6})号$')::int), 0) as highest
                        from edition where starts_with(document_number, :begin)
                        """)
                .param("begin", code + "〔" + year + "〕")
                .query((row, _) -> row.getInt("highest"))
                .single();
    }

    /** Begins to give the numbers of a code; false where somebody has it already. */
    boolean add(OrganCode code, UUID by, Instant now) {
        return jdbc.sql("""
                        insert into organ_code (id, unit_id, code, year, first, by_id, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing
                        """)
                        .params(
                                code.id(),
                                code.unit().value(),
                                code.code(),
                                code.year(),
                                code.first(),
                                by,
                                Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Holds the register of a year until the transaction ends, and tells which serial is the next. */
    int next(OrganCode code, int year) {
        jdbc.sql("insert into document_register (code_id, year, last) values (?, ?, ?) on conflict do nothing")
                .params(code.id(), year, code.firstOf(year) - 1)
                .update();
        return 1
                + jdbc.sql("select last from document_register where code_id = ? and year = ? for update")
                        .params(code.id(), year)
                        .query((row, _) -> row.getInt("last"))
                        .single();
    }

    /** Gives the serial that was held to a publication. */
    void give(OrganCode code, DocumentNumber number, UUID publication, UUID by, Instant now) {
        jdbc.sql("update document_register set last = ? where code_id = ? and year = ?")
                .params(number.serial(), code.id(), number.year())
                .update();
        jdbc.sql("""
                        insert into issued_number (code_id, year, serial, publication_id, by_id, issued_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(code.id(), number.year(), number.serial(), publication, by, Timestamp.from(now))
                .update();
    }

    void voided(UUID publication, UUID by, String because, Instant now) {
        jdbc.sql("""
                        update issued_number set voided_at = ?, voider_id = ?, voided_because = ?
                        where publication_id = ? and voided_at is null
                        """).params(Timestamp.from(now), by, because, publication).update();
    }

    /** Voided numbers of a draft that is thrown away stay with its title. */
    public void outlive(UUID publication, String title) {
        jdbc.sql("update issued_number set title = ?, publication_id = null"
                        + " where publication_id = ? and voided_at is not null")
                .params(title, publication)
                .update();
    }

    /** Where the desk keeps the register of a number that was given here. */
    public String register(DocumentNumber number) {
        return "/desk/numbers/" + named(number.code()).orElseThrow().id() + "/" + number.year();
    }

    /** The number that a publication was given here and bears. */
    public Optional<DocumentNumber> of(UUID publication) {
        return jdbc.sql("""
                        select o.code, i.year, i.serial from issued_number i join organ_code o on o.id = i.code_id
                        where i.publication_id = ? and i.voided_at is null
                        """)
                .param(publication)
                .query((row, _) -> new DocumentNumber(row.getString("code"), row.getInt("year"), row.getInt("serial")))
                .optional();
    }

    /** The title of what a number was given to, voided or not. */
    Optional<String> bearer(OrganCode code, DocumentNumber number) {
        return jdbc.sql("""
                        select coalesce(e.title, i.title) as title from issued_number i
                          left join publication p on p.id = i.publication_id
                          left join edition e on e.publication_id = p.id and e.number = p.latest
                        where i.code_id = ? and i.year = ? and i.serial = ?
                        """)
                .params(code.id(), number.year(), number.serial())
                .query((row, _) -> row.getString("title"))
                .optional();
    }
}
