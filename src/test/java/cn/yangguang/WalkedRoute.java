package cn.yangguang;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A row of the table of routes.
 *
 * @param name method and pattern, and after a " ?" which of several ways of using it is meant
 * @param open whether people may use it who never signed in
 * @param top whether the role must be held at the top of the tree
 * @param walked the roles that the row speaks of
 * @param anywhere whether it is about nobody's thing in particular
 * @param answer what who may gets; 0 is any 2xx or 303
 * @param refusal what who may not gets for lack of a role
 * @param elsewhere what who has the role gets for a thing out of reach
 */
record WalkedRoute(
        String name,
        boolean open,
        boolean top,
        Set<Role> walked,
        Set<Role> roles,
        boolean anywhere,
        Set<Where> places,
        int answer,
        int refusal,
        int elsewhere) {

    /** The routes of the running house; what a path variable must look like is left out. */
    static Set<String> running(ApplicationContext house) {
        return house
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(WalkedRoute::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(RequestMappingInfo route) {
        List<String> methods = route.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .toList();
        return route.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll(":[^/]*\\}", "}"))
                .flatMap(pattern ->
                        (methods.isEmpty() ? List.of("ANY") : methods).stream().map(method -> method + " " + pattern));
    }

    static List<WalkedRoute> of(String table) {
        return table.lines().map(line -> row(line.split("\\s*\\|\\s*", -1))).toList();
    }

    private static WalkedRoute row(String[] cells) {
        String who = cells[1];
        Set<Role> roles = who.equals("everyone") || who.equals("signed-in")
                ? EnumSet.allOf(Role.class)
                : words(who.replaceFirst("^(only|top) ", "")).map(Role::valueOf).collect(Collectors.toSet());
        boolean anywhere = cells[2].equals("-");
        Set<Where> places = cells[2].equals("any") || anywhere
                ? EnumSet.allOf(Where.class)
                : words(cells[2])
                        .map(word -> Where.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
                        .collect(Collectors.toSet());
        int[] refusals = cells[4].equals("-")
                ? new int[] {0}
                : Arrays.stream(cells[4].split("/", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray();
        return new WalkedRoute(
                cells[0],
                who.equals("everyone"),
                who.startsWith("top "),
                who.startsWith("only ") ? roles : EnumSet.allOf(Role.class),
                roles,
                anywhere,
                places,
                cells[3].equals("done") ? 0 : Integer.parseInt(cells[3]),
                refusals[0],
                refusals[refusals.length - 1]);
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1));
    }

    /** The route itself, without which way of using it is meant. */
    String route() {
        return name.split(" \\?", -1)[0];
    }

    /** The places of the things with which it is tried. */
    List<Where> tried() {
        return anywhere ? List.of(Where.OWN) : List.of(Where.values());
    }

    /** The statuses that somebody of this role may get. */
    boolean expects(Role role, Where where, int status) {
        if (!roles.contains(role)) {
            return status == refusal;
        }
        if (!places.contains(where)) {
            return status == elsewhere;
        }
        return answered(status);
    }

    boolean answered(int status) {
        return answer == 0 ? status / 100 == 2 || status == 303 : status == answer;
    }
}
