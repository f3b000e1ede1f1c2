package cn.yangguang.duty.evidence;

import java.util.Optional;

/** Where the room that keeps a thing shows it; a bean of each room whose things are evidence. */
@FunctionalInterface
public interface ThingPath {

    /** The path of the page of a thing such as {@code meeting/<id>}; nothing where another room keeps it. */
    Optional<String> of(String thing);
}
