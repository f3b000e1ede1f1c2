package cn.yangguang.demo;

import cn.yangguang.database.Furnishing;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.staff.FirstStaff;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty house with the invented city, its people, the district's plan, its catalogue, what it published and what it was asked for: all of it, or nothing. */
@Component
public class DemoDistrict implements Furnishing {

    private final Organization organization;
    private final FirstStaff staff;

    private final DemoPlan plan;
    private final DemoCatalogue catalogue;
    private final DemoPublications publications;
    private final DemoRequests requests;

    DemoDistrict(
            Organization organization,
            FirstStaff staff,
            DemoPlan plan,
            DemoCatalogue catalogue,
            DemoPublications publications,
            DemoRequests requests) {
        this.organization = organization;
        this.staff = staff;
        this.plan = plan;
        this.catalogue = catalogue;
        this.publications = publications;
        this.requests = requests;
    }

    /** The passwords are said before the end of the transaction: killed in between, the next start makes new ones. */
    @Override
    @Transactional
    public void furnish(Consumer<String> say) {
        if (!organization.tree().roots().isEmpty()) {
            return;
        }
        Map<String, Unit> units = DemoResources.units();
        List<FirstStaff.Made> made = found(units, DemoPeople.all(units), say);
        Unit district = Objects.requireNonNull(units.get(DemoPeople.DISTRICT));
        Actor office = actor(made, DemoPeople.OFFICE, district, Role.OFFICE);
        Actor secrecy = actor(made, DemoPeople.SECRECY, district, Role.SECRECY_REVIEWER);
        Actor reviewer = actor(made, DemoPeople.REVIEWER, district, Role.REVIEWER);
        DemoPieces.Hands hands = new DemoPieces.Hands(office, reviewer, secrecy);
        plan.make(district, hands);
        catalogue.make(district, office);
        Unit finance = Objects.requireNonNull(units.get(DemoPeople.FINANCE));
        Actor clerk = actor(made, DemoPeople.FINANCE_CLERK, finance, Role.CLERK);
        Actor head = actor(made, DemoPeople.FINANCE_CLERK + DemoPeople.HEAD, finance, Role.HEAD);
        DemoPieces.Hands bureau = new DemoPieces.Hands(clerk, head, secrecy);
        publications.make(district, hands, finance, bureau);
        requests.make(district, office, finance, bureau);
    }

    /** Units and people without a plan, which the play brings when its day comes; in the caller's transaction. */
    public void foundForPlay(Consumer<String> say) {
        Map<String, Unit> units = DemoResources.units();
        found(units, DemoPeople.ofThePlay(units), say);
    }

    private List<FirstStaff.Made> found(
            Map<String, Unit> units, List<DemoPeople.Invented> people, Consumer<String> say) {
        organization.found(List.copyOf(units.values()));
        List<FirstStaff.Made> made = staff.makeLasting(
                people.stream().map(DemoPeople.Invented::person).toList());
        tell(people, made, say);
        return made;
    }

    private static Actor actor(List<FirstStaff.Made> made, String login, Unit at, Role role) {
        return made.stream()
                .filter(one -> one.login().equals(login))
                .map(one -> new Actor(one.id(), one.name(), at, List.of(new Grant(role, at.path()))))
                .findFirst()
                .orElseThrow();
    }

    private static void tell(List<DemoPeople.Invented> people, List<FirstStaff.Made> made, Consumer<String> say) {
        say.accept("已装入演示数据：虚构的澜江市云汀区和鹿鸣县。登录用户名和口令如下，只显示这一次：");
        ConsoleTable table = new ConsoleTable(List.of("用户名", "口令", "姓名", "角色", "单位"));
        for (int i = 0; i < made.size(); i++) {
            FirstStaff.Made one = made.get(i);
            DemoPeople.Invented person = people.get(i);
            table.add(List.of(one.login(), one.password(), one.name(), person.roles(), person.unitName()));
        }
        table.lines().forEach(say);
    }
}
