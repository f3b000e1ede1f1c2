package cn.yangguang.request.letters;

import cn.yangguang.database.rotation.HiddenColumn;
import cn.yangguang.keys.Keys;
import cn.yangguang.publication.DocumentNumber;
import cn.yangguang.store.ContentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters as they are stored; what writes runs in the caller's transaction. */
@Repository
class Letters {

    private final JdbcClient jdbc;
    private final Keys keys;

    Letters(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Bean
    static HiddenColumn hiddenWordings() {
        return HiddenColumn.of("case_letter", "wording", "id");
    }

    @Bean
    static HiddenColumn hiddenCopies() {
        return HiddenColumn.of("case_letter", "stamped_hidden", "id");
    }

    @Bean
    static HiddenColumn hiddenFinishedLetters() {
        return HiddenColumn.of("case_letter", "finished", "id");
    }

    Optional<KeptLetter> find(UUID id) {
        return jdbc.sql("select * from case_letter where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** All of a case, in the order of what they tell of. */
    List<KeptLetter> of(UUID request) {
        return jdbc.sql(
                        "select * from case_letter where request_id = ? order by matter, form, voided_because is null, year, serial")
                .param(request)
                .query(this::read)
                .list();
    }

    /** Adds a draft; false where there is one of this kind about this already that counts. */
    boolean add(UUID id, UUID request, Matter matter, @Nullable Integer yuan, Wording wording, Set<UUID> writers) {
        return jdbc.sql("""
                        insert into case_letter (id, request_id, form, matter, yuan, wording, writers)
                        values (:id, :request, :form, :matter, :yuan, :wording, :writers)
                        on conflict (request_id, form, matter) where voided_because is null do nothing
                        """)
                        .param("id", id)
                        .param("request", request)
                        .param("form", matter.kind().name())
                        .param("matter", matter.position())
                        .param("yuan", yuan)
                        .param("wording", keys.encrypt(wording.stored()))
                        .param("writers", writers.toArray(UUID[]::new))
                        .update()
                == 1;
    }

    void write(UUID id, Wording wording, UUID by) {
        jdbc.sql("update case_letter set wording = ?, writers = array_append(array_remove(writers, ?), ?) where id = ?")
                .params(keys.encrypt(wording.stored()), by, by, id)
                .update();
    }

    /** Takes a draft away. */
    void drop(UUID id) {
        jdbc.sql("delete from case_letter where id = ? and finished is null")
                .param(id)
                .update();
    }

    /** The next number of a code in a year, which is held until the transaction ends: there are no gaps. */
    DocumentNumber next(String code, int year) {
        int serial = jdbc.sql("""
                        insert into case_letter_register as r (code, year, last) values (?, ?, 1)
                        on conflict (code, year) do update set last = r.last + 1 returning last
                        """)
                .params(code, year)
                .query((row, _) -> row.getInt("last"))
                .single();
        return new DocumentNumber(code, year, serial);
    }

    void finish(UUID id, LetterText text, @Nullable DocumentNumber number, LocalDate on) {
        jdbc.sql("""
                        update case_letter set finished = :text, finished_on = :on, code = :code, year = :year, serial = :serial
                        where id = :id
                        """)
                .param("id", id)
                .param("text", keys.encrypt(text.stored()))
                .param("on", on)
                .param("code", number == null ? null : number.code())
                .param("year", number == null ? null : number.year())
                .param("serial", number == null ? null : number.serial())
                .update();
    }

    /** A finished letter does not count any more; its number stays. */
    void voided(UUID id, String because) {
        jdbc.sql("update case_letter set voided_because = ? where id = ? and finished is not null")
                .params(because, id)
                .update();
    }

    void stamp(UUID id, KeptLetter.Stamp stamp) {
        jdbc.sql("""
                        update case_letter set stamped = :sm3, stamped_hidden = :hidden, stamped_type = :type, stamped_on = :on
                        where id = :id
                        """)
                .param("id", id)
                .param("sm3", stamp.sm3())
                .param("hidden", stamp.hidden())
                .param("type", stamp.type().name())
                .param("on", stamp.on())
                .update();
    }

    /** Puts words without people in the place of others, and forgets the key of the sealed copy; the case was anonymised. */
    void forget(UUID id, Wording wording, @Nullable LetterText finished, String voided) {
        jdbc.sql("""
                        update case_letter set wording = :wording, finished = :finished, voided_because = :voided, stamped_hidden = null
                        where id = :id
                        """)
                .param("id", id)
                .param("wording", keys.encrypt(wording.stored()))
                .param("finished", finished == null ? null : keys.encrypt(finished.stored()))
                .param("voided", voided.isEmpty() ? null : voided)
                .update();
    }

    private KeptLetter read(ResultSet row, int count) throws SQLException {
        String code = row.getString("code");
        String finished = row.getString("finished");
        return new KeptLetter(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                LetterKind.valueOf(row.getString("form")),
                row.getInt("matter"),
                row.getObject("yuan", Integer.class),
                Wording.read(keys.decrypt(row.getString("wording"))),
                List.of((UUID[]) row.getArray("writers").getArray()),
                code == null ? null : new DocumentNumber(code, row.getInt("year"), row.getInt("serial")),
                finished == null ? null : LetterText.read(keys.decrypt(finished)),
                row.getObject("finished_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("voided_because"), ""),
                stamp(row));
    }

    private static KeptLetter.@Nullable Stamp stamp(ResultSet row) throws SQLException {
        String sm3 = row.getString("stamped");
        return sm3 == null
                ? null
                : new KeptLetter.Stamp(
                        sm3,
                        row.getString("stamped_hidden"),
                        ContentType.valueOf(row.getString("stamped_type")),
                        row.getObject("stamped_on", LocalDate.class));
    }
}
