package cn.yangguang.catalogue.keeping;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What was brought before the public of items; a bean of the room that publishes. */
@FunctionalInterface
public interface PublishedPieces {

    /** How many pieces each of these items has before the public now; one that has none is not named. */
    Map<UUID, Long> ofItems(Collection<UUID> items);
}
