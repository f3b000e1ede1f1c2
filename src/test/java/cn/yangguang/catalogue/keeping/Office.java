package cn.yangguang.catalogue.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.keeping.IssuingCatalogue.Issuing;
import cn.yangguang.catalogue.keeping.KeepingItems.Keeping;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The office of an invented district that keeps a catalogue, and the reviewer who issues it. */
public final class Office {

    public final People people;
    public final Unit district;
    public final Actor office;
    public final Actor reviewer;
    public final KeepingItems keeping;
    public final IssuingCatalogue issuing;
    public final CatalogueItems items;

    public Office(ApplicationContext house) {
        this(house, People.in(house));
    }

    /** Of these people's district. */
    public Office(ApplicationContext house, People people) {
        this.people = people;
        district = people.qingshi.district;
        office = actor(district, Role.OFFICE);
        reviewer = actor(district, Role.REVIEWER);
        keeping = house.getBean(KeepingItems.class);
        issuing = house.getBean(IssuingCatalogue.class);
        items = house.getBean(CatalogueItems.class);
    }

    public static Actor actor(Unit unit, Role role) {
        return new Actor(UUID.randomUUID(), "王小石", unit, List.of(new Grant(role, unit.path())));
    }

    public UUID added(DisclosureItem item) {
        Keeping became = keeping.add(office, district.id(), item);
        assertThat(became).isInstanceOf(Keeping.Kept.class);
        return ((Keeping.Kept) became).item();
    }

    public KeptItem kept(UUID id) {
        return items.find(id).orElseThrow();
    }

    public void changed(UUID id, DisclosureItem item) {
        assertThat(keeping.change(office, id, kept(id).version(), item)).isInstanceOf(Keeping.Kept.class);
    }

    public Issuing.Issued issued() {
        Issuing became = issuing.issue(reviewer, district.id(), issuing.seen(district.id()), "年度更新");
        assertThat(became).isInstanceOf(Issuing.Issued.class);
        return (Issuing.Issued) became;
    }
}
