package cn.yangguang.duty.evidence.looking;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that may be fetched: http and https, at the ports where sites are. */
final class PageAddress {

    private static final Set<Integer> PORTS = Set.of(-1, 80, 443, 8080, 8443);

    private PageAddress() {}

    /** The address as typed; Chinese letters in it are escaped. Nothing where it is no address. */
    static Optional<URI> read(String typed) {
        try {
            URI address = new URI(new URI(typed.strip()).toASCIIString()).parseServerAuthority();
            return address.getHost() == null ? Optional.empty() : Optional.of(withoutFragment(address));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? address : URI.create(text.substring(0, fragment));
    }

    /** Why it is not fetched (Chinese); nothing where it may be tried. */
    static Optional<String> refused(URI address, AllowedHosts allowed) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("只核对 http 和 https 网址。");
        }
        if (address.getUserInfo() != null) {
            return Optional.of("网址里带有用户名或口令，不核对。");
        }
        boolean port = allowed.host(address.getHost()) || PORTS.contains(address.getPort());
        return port ? Optional.empty() : Optional.of("网址的端口 " + address.getPort() + " 不是网站常用端口（80、443、8080、8443），不核对。");
    }
}
