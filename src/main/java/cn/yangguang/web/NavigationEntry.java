package cn.yangguang.web;

/**
 * A page that a room offers in the navigation; registered as a bean, ordered by {@code @Order}. Entries under {@code
 * /desk} show on the desk, all others on the portal.
 *
 * @param title its words
 * @param path where it leads
 * @param authority the authority that sees it, or nothing if everyone on that face does
 */
public record NavigationEntry(String title, String path, String authority) {

    boolean onDesk() {
        return Shell.onDesk(path);
    }

    boolean leadsTo(String current) {
        return current.equals(path) || (!"/".equals(path) && !"/desk".equals(path) && current.startsWith(path + "/"));
    }
}
