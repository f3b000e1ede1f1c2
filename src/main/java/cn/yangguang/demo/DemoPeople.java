package cn.yangguang.demo;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.FirstStaff.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The invented people: every role once, and clerks enough to see whose duties are whose. */
public final class DemoPeople {

    static final String CITY = "lanjiang";
    static final String DISTRICT = "lanjiang/yunting";
    static final String COUNTY = "lanjiang/luming";

    /** Who reads the plan in and confirms it, and who makes it public. */
    public static final String OFFICE = "gongkai";

    public static final String REVIEWER = "shenhe";
    public static final String SECRECY = "baomi";

    /** A bureau and its clerk. */
    static final String FINANCE = DISTRICT + "/caizheng";

    static final String FINANCE_CLERK = "caizheng";

    /** Who keeps the units. */
    public static final String ADMIN = "admin";

    /** What the login of a unit's head adds to that of its clerk. */
    public static final String HEAD = "-head";

    private static final String SURNAMES = "宋叶许韩唐冯于董萧曹袁邓傅沈曾彭吕苏卢蒋蔡贾丁魏薛阎余潘杜戴";

    private static final List<String> GIVEN_NAMES =
            List.of("清和", "望舒", "行舟", "若谷", "景明", "思齐", "归鸿", "听澜", "知远", "晚晴", "怀瑾");

    private DemoPeople() {}

    /** Somebody with what the console says of them. */
    record Invented(Person person, String unitName) {
        String roles() {
            return person.roles().stream().map(Role::label).collect(Collectors.joining("、"));
        }
    }

    static List<Invented> all(Map<String, Unit> units) {
        List<Invented> people = new ArrayList<>();
        String office = DISTRICT + "/office";
        people.add(somebody(units, OFFICE, "沈知秋", office, DISTRICT, Role.OFFICE));
        people.add(somebody(units, REVIEWER, "陆既白", office, DISTRICT, Role.REVIEWER));
        people.add(somebody(units, SECRECY, "周慎言", office, DISTRICT, Role.SECRECY_REVIEWER));
        Stream.of(
                        somebody(units, FINANCE_CLERK + HEAD, "江远帆", FINANCE, Role.HEAD),
                        somebody(units, FINANCE_CLERK, "林小满", FINANCE, Role.CLERK),
                        somebody(units, "zhujian", "程立夏", DISTRICT + "/zhujian", Role.CLERK),
                        somebody(units, "renshe", "苏望舒", DISTRICT + "/renshe", Role.CLERK),
                        somebody(units, "hebin-head", "何临川", DISTRICT + "/hebin", Role.HEAD),
                        somebody(units, "hebin", "白露", DISTRICT + "/hebin", Role.CLERK),
                        somebody(units, "luming", "秦松雪", COUNTY + "/office", COUNTY, Role.OFFICE),
                        somebody(units, "luming-caizheng", "方听雨", COUNTY + "/caizheng", Role.CLERK),
                        somebody(units, "shi-gongkai", "温如言", CITY, Role.OFFICE),
                        somebody(units, ADMIN, "顾知行", CITY, Role.SYSTEM_ADMIN),
                        somebody(units, "security", "岳安澜", CITY, Role.SECURITY_ADMIN),
                        somebody(units, "audit", "严守正", CITY, Role.AUDITOR))
                .forEach(people::add);
        return people;
    }

    /** With a clerk and a head in each unit of the district, its office too, so that everybody can do what the year asks. */
    static List<Invented> ofThePlay(Map<String, Unit> units) {
        List<Invented> people = new ArrayList<>(all(units));
        List<String> known = people.stream().map(one -> one.person().login()).toList();
        units.keySet().stream().filter(path -> path.startsWith(DISTRICT + "/")).forEach(path -> {
            String login = path.substring(DISTRICT.length() + 1);
            add(people, known, units, login, path, Role.CLERK);
            add(people, known, units, login + HEAD, path, Role.HEAD);
        });
        return people;
    }

    private static void add(
            List<Invented> people, List<String> known, Map<String, Unit> units, String login, String path, Role role) {
        if (!known.contains(login)) {
            people.add(somebody(units, login, name(people.size()), path, role));
        }
    }

    private static String name(int number) {
        return SURNAMES.charAt(number % SURNAMES.length()) + GIVEN_NAMES.get(number % GIVEN_NAMES.size());
    }

    private static Invented somebody(Map<String, Unit> units, String login, String name, String unit, Role role) {
        return somebody(units, login, name, unit, unit, role);
    }

    private static Invented somebody(
            Map<String, Unit> units, String login, String name, String unit, String at, Role role) {
        Unit works = Objects.requireNonNull(units.get(unit), unit);
        Unit holds = Objects.requireNonNull(units.get(at), at);
        return new Invented(new Person(login, name, works.id(), holds.id(), List.of(role)), works.name());
    }
}
