package cn.yangguang.duty.evidence.looking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Hosts that an installation lets its program fetch from wherever they are, on any port; none by default. */
record AllowedHosts(List<String> hosts) {

    static final AllowedHosts NONE = new AllowedHosts(List.of());

    AllowedHosts {
        hosts = List.copyOf(hosts);
    }

    /** From a property: names separated by commas. */
    static AllowedHosts of(String property) {
        return new AllowedHosts(Arrays.stream(property.split(",", -1))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList());
    }

    boolean host(String name) {
        return hosts.contains(name.toLowerCase(Locale.ROOT));
    }
}
