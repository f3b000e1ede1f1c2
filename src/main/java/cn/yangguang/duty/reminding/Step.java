package cn.yangguang.duty.reminding;

import cn.yangguang.organization.access.Role;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One step of reminding.
 *
 * @param day days after the due day: negative before it, 0 on it
 * @param to who is told
 */
record Step(int day, Set<Role> to) {

    /** Who can be told, in the order in which one person with several roles is addressed. */
    static final List<Role> AUDIENCE = List.of(Role.CLERK, Role.HEAD, Role.OFFICE);

    Step {
        to = AUDIENCE.stream().filter(to::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As it is kept: "-7 CLERK HEAD". */
    String text() {
        return day + to.stream().map(role -> " " + role).collect(Collectors.joining());
    }

    static Step of(String text) {
        List<String> words = Arrays.asList(text.split(" ", -1));
        return new Step(
                Integer.parseInt(words.getFirst()),
                words.stream().skip(1).map(Role::valueOf).collect(Collectors.toSet()));
    }
}
