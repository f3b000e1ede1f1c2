package cn.yangguang.publication.open;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the government meta tags say of the site: YANGGUANG_SITE_NAME and so on.
 *
 * @param name the full name of the site
 * @param domain such as www.example.gov.cn; empty is not said
 * @param code the site ID code 网站标识码; empty is not said
 */
@ConfigurationProperties("yangguang.site")
public record SiteSettings(
        @DefaultValue("政务公开平台") String name,
        @DefaultValue("") String domain,
        @DefaultValue("") String code) {}
