package cn.yangguang.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invented province with two districts that have offices of the same names; ids and positions are fixed. */
public final class Qingshi {

    private final List<Unit> units = new ArrayList<>();
    private final long family;

    public final Unit province;
    public final Unit city;
    public final Unit district;
    public final Unit county;

    public Qingshi() {
        this(0);
    }

    /** The same units once more, with ids and a root of their own. */
    public Qingshi(long family) {
        this.family = family;
        province = add(null, "江海省", UnitKind.PROVINCE);
        city = add(province, "云州市", UnitKind.CITY);
        district = add(city, "青石区", UnitKind.DISTRICT);
        county = add(city, "临河县", UnitKind.DISTRICT);
        add(city, "云州市财政局", UnitKind.DEPARTMENT);
        add(city, "云州市住房和城乡建设局", UnitKind.DEPARTMENT);
        add(city, "云州市生态环境局青石分局", UnitKind.BRANCH);
        add(city, "云州市住房公积金管理中心青石分中心", UnitKind.BRANCH);
        add(city, "云州市市场监督管理局", UnitKind.DEPARTMENT);
        for (String name : """
                青石区发展和改革局 青石区教育和体育局 青石区科学技术局 青石区工业和信息化局 青石区民政局 青石区司法局
                青石区财政局 青石区人力资源和社会保障局 青石区自然资源和规划局 青石区住房和城乡建设局 青石区交通运输局
                青石区城乡水务局 青石区农业农村局 青石区商务和投资促进局 青石区文化和旅游局 青石区卫生健康局
                青石区退役军人事务局 青石区应急管理局 青石区审计局 青石区市场监督管理局(青石区知识产权局) 青石区统计局
                青石区医疗保障局 青石区综合行政执法局 青石区城市管理局 青石区行政审批服务局 青石区信访局
                青石区地方金融监督管理局 青石区国有资产监督管理局 青石区大数据局""".split("\\s+", -1)) {
            add(district, name, UnitKind.DEPARTMENT);
        }
        add(district, "青石区人民政府办公室", UnitKind.OFFICE);
        add(district, "中共青石区委办公室", UnitKind.PARTY_ORGAN);
        add(district, "中共青石区委机构编制委员会办公室", UnitKind.PARTY_ORGAN);
        add(district, "中共青石区委宣传部", UnitKind.PARTY_ORGAN);
        add(district, "青石区政务公开办公室", UnitKind.OFFICE);
        add(district, "云州市公安局青石分局", UnitKind.BRANCH);
        add(district, "国家税务总局青石区税务局", UnitKind.BRANCH);
        add(district, "国网青石供电公司", UnitKind.ENTERPRISE);
        add(district, "青石区公共资源交易中心", UnitKind.INSTITUTION);
        add(district, "青石区数字化城市管理中心", UnitKind.INSTITUTION);
        add(district, "青石区公路事业发展中心", UnitKind.INSTITUTION);
        add(district, "青石区疾病预防控制中心", UnitKind.INSTITUTION);
        add(district, "青石区河湖湿地保护服务站", UnitKind.INSTITUTION);
        Unit town = add(district, "柳泉镇", UnitKind.TOWN);
        add(town, "柳泉镇财政所", UnitKind.OFFICE);
        add(district, "石桥镇人民政府", UnitKind.TOWN);
        add(district, "东关街道办事处", UnitKind.SUBDISTRICT);
        add(district, "西关街道", UnitKind.SUBDISTRICT);
        add(district, "青石经济开发区管理委员会", UnitKind.ZONE);
        for (String name : "临河县城市管理局 临河县农业局 临河县水利局 临河县文化广电新闻出版局 临河县文化和旅游局 临河县财政局".split(" ", -1)) {
            add(county, name, UnitKind.DEPARTMENT);
        }
        add(county, "临河县农业农村局", UnitKind.DEPARTMENT);
        add(county, "白沙镇", UnitKind.TOWN);
    }

    private Unit add(@Nullable Unit parent, String name, UnitKind kind) {
        int number = units.size() + 1;
        String step = String.valueOf(1000 + number);
        UnitPath path = parent == null
                ? UnitPath.root("q" + family + "-" + step)
                : parent.path().below(step);
        UnitId id = new UnitId(new UUID(family, number));
        UnitId upper = parent == null ? null : parent.id();
        Unit unit = new Unit(id, upper, path, name, kind, number, List.of(), List.of(), null, null, null);
        units.add(unit);
        return unit;
    }

    public UnitTree tree() {
        return UnitTree.of(units);
    }

    public Unit named(String name) {
        return units.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Puts a changed unit in the place of the one with its id. */
    Qingshi with(Unit changed) {
        units.replaceAll(unit -> unit.id().equals(changed.id()) ? changed : unit);
        return this;
    }

    Qingshi without(String name) {
        units.remove(named(name));
        return this;
    }

    /** The unit ended on a day, its duties passed on. */
    Qingshi ended(String name, LocalDate lastDay, @Nullable Unit successor) {
        Unit unit = named(name);
        UnitId next = successor == null ? null : successor.id();
        return with(new Unit(
                unit.id(),
                unit.parent(),
                unit.path(),
                name,
                unit.kind(),
                unit.position(),
                unit.aliases(),
                unit.formerNames(),
                unit.validFrom(),
                lastDay,
                next));
    }
}
