package cn.yangguang.portal;

import cn.yangguang.publication.open.SiteSettings;
import cn.yangguang.web.kept.Keeping;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which the public finds this site, for what is read away from it. */
@Component
public class SiteAddress {

    private final SiteSettings site;

    SiteAddress(SiteSettings site) {
        this.site = site;
    }

    /** The full name of the site. */
    public String name() {
        return site.name();
    }

    /** Such as https://www.example.gov.cn: what was set, else what this visitor called us. */
    public String of(HttpServletRequest request) {
        String domain = site.domain();
        if (domain.isBlank()) {
            return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        }
        return domain.contains("://") ? domain : "https://" + domain;
    }

    /**
     * What is drawn with full addresses in it. Kept only where the address was set: what one visitor calls us is not what
     * another may be sent to.
     */
    public View with(Set<String> about, Function<String, View> drawing) {
        View view = (model, request, response) -> drawing.apply(of(request)).render(model, request, response);
        return site.domain().isBlank() ? view : Keeping.of(about, view);
    }
}
