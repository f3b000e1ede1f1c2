package cn.yangguang.plan.pages.confirm;

import cn.yangguang.organization.Group;
import cn.yangguang.organization.StandardGroups;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.plan.draft.Deed;
import cn.yangguang.plan.draft.UnitLinks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a printed name may be said to mean: nobody, a unit of the place, or a group of its units. */
record Meanings(UnitTree tree, Unit owner, UnitLinks links, List<Group> groups) {

    /** One answer, as it is shown and as it is done. */
    record Offer(String words, Deed.Meaning meaning) {}

    /** The groups of a place: what its office wrote, then the standard ones; not those that each plan means anew. */
    static List<Group> groups(List<Group> written) {
        List<String> own = written.stream().map(Group::name).toList();
        return Stream.concat(
                        written.stream(), StandardGroups.all().stream().filter(group -> !own.contains(group.name())))
                .filter(group -> !group.open())
                .toList();
    }

    /** The answers by the value that is sent: the likeliest units, then the groups, then all units of the place. */
    Map<String, Offer> of(String printed) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        offers.put("none", new Offer("不指具体单位", Deed.Meaning.nobody()));
        links.candidates(printed).forEach(unit -> offers.put(unit.id().toString(), offer(unit, "（相近）")));
        for (Group group : groups) {
            List<UnitId> members = group.members(tree, owner, links.on()).stream()
                    .map(Unit::id)
                    .toList();
            if (!members.isEmpty()) {
                String words = "统称：" + group.name() + "（" + members.size() + " 个单位）";
                offers.put("group:" + group.name(), new Offer(words, Deed.Meaning.members(members)));
            }
        }
        Stream.concat(Stream.of(owner), tree.below(owner).stream().filter(unit -> unit.existsOn(links.on())))
                .forEach(unit -> offers.putIfAbsent(unit.id().toString(), offer(unit, "")));
        return offers;
    }

    private static Offer offer(Unit unit, String mark) {
        return new Offer(unit.name() + mark, Deed.Meaning.unit(unit.id()));
    }
}
