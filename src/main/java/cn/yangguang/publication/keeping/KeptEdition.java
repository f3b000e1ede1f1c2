package cn.yangguang.publication.keeping;

import cn.yangguang.publication.Content;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Publication;
import java.util.UUID;

/**
 * An edition as it is stored.
 *
 * @param round how often it was handed in
 * @param version how often anything about it has changed
 */
public record KeptEdition(UUID id, Publication publication, Edition edition, Content content, int round, int version) {}
