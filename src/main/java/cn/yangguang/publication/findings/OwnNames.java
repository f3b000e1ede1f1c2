package cn.yangguang.publication.findings;

import cn.yangguang.checks.Kind;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.keeping.Organization;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names of the house's own units and places: what looks like a person and stands in one of them is nobody. */
@Component
class OwnNames {

    /** The name of a place without its rank is a part of many other names (云汀区, 云汀经开区). */
    private static final Pattern RANK = Pattern.compile("(?:省|市|区|县|镇|乡|街道|村|社区|新区|自治县)$");

    private final Organization organization;

    OwnNames(Organization organization) {
        this.organization = organization;
    }

    /** Those of today. */
    Set<String> all() {
        return organization.tree().all().stream()
                .map(Unit::name)
                .map(name -> RANK.matcher(name).replaceFirst(""))
                .filter(name -> name.length() > 1)
                .collect(Collectors.toSet());
    }

    /** Whether a text is one of these names, with its rank or without. */
    static boolean names(String name, String text) {
        return RANK.matcher(text).replaceFirst("").equals(name);
    }

    /** Whether a spot takes a part of one of these names for a person. */
    static boolean covers(Set<String> names, Spot spot) {
        return spot.kind() == Kind.NAME
                && names.stream()
                        .anyMatch(name ->
                                overlaps(name, spot.text()) && spot.around().contains(name));
    }

    /** 云汀 stands in 云汀, and so does the beginning of 云汀经. */
    private static boolean overlaps(String name, String text) {
        return name.contains(text) || text.startsWith(name);
    }
}
