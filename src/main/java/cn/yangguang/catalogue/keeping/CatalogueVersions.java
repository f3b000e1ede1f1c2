package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The versions of catalogues that were issued. */
@Component
public class CatalogueVersions {

    private final JdbcClient jdbc;
    private final CatalogueItems items;

    CatalogueVersions(JdbcClient jdbc, CatalogueItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** All versions of a place, the last one first. */
    public List<CatalogueVersion> of(UnitId place) {
        return versions(place, "");
    }

    /** The version in force, where one was ever issued. */
    public Optional<CatalogueVersion> last(UnitId place) {
        return versions(place, " limit 1").stream().findFirst();
    }

    /** The places that have issued a catalogue. */
    public Set<UnitId> places() {
        return Set.copyOf(jdbc.sql("select distinct place_id from catalogue_version")
                .query((row, _) -> new UnitId(row.getObject("place_id", UUID.class)))
                .list());
    }

    private List<CatalogueVersion> versions(UnitId place, String limit) {
        return jdbc.sql("select * from catalogue_version where place_id = :place order by number desc" + limit)
                .param("place", place.value())
                .query((row, _) -> new CatalogueVersion(
                        row.getInt("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("words"),
                        ItemJson.readAll(row.getString("items"))))
                .list();
    }

    /** What a version issued now would change. */
    public List<ItemChange> pending(UnitId place) {
        return ItemChange.between(last(place).map(CatalogueVersion::items).orElse(Map.of()), now(place));
    }

    Map<UUID, DisclosureItem> now(UnitId place) {
        Map<UUID, DisclosureItem> now = new LinkedHashMap<>();
        items.of(place).forEach(kept -> now.put(kept.id(), kept.item()));
        return now;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Actor actor, UnitId place, CatalogueVersion version) {
        jdbc.sql("""
                        insert into catalogue_version (place_id, number, issued_on, issued_by, issuer, words, items)
                        values (:place, :number, :day, :by, :issuer, :words, cast(:items as jsonb))
                        """)
                .param("place", place.value())
                .param("number", version.number())
                .param("day", version.issuedOn())
                .param("by", actor.staff())
                .param("issuer", version.issuer())
                .param("words", version.words())
                .param("items", ItemJson.write(version.items()))
                .update();
    }
}
