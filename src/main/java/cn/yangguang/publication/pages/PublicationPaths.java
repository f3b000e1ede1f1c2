package cn.yangguang.publication.pages;

import cn.yangguang.duty.evidence.ThingPath;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from a piece of evidence to the publication that it is. */
@Component
class PublicationPaths implements ThingPath {

    private static final String PUBLICATION = "publication/";

    @Override
    public Optional<String> of(String thing) {
        return thing.startsWith(PUBLICATION)
                ? Optional.of(PublicationPages.PATH + "/" + thing.substring(PUBLICATION.length()))
                : Optional.empty();
    }
}
