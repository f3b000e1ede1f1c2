package cn.yangguang.duty.evidence.looking;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of hosts, and lets no one out who would reach into the own network: the connection is made to
 * exactly what was checked here, so a name cannot change its address in between.
 *
 * @param names who knows the addresses of names
 * @param allowed hosts that may be anywhere
 */
record PublicAddresses(Names names, AllowedHosts allowed) implements DnsResolver {

    /** Who knows the addresses of names. */
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** A host whose address is not one of the open internet. */
    static final class Forbidden extends UnknownHostException {
        private static final long serialVersionUID = 1;

        Forbidden(String host) {
            super(host);
        }
    }

    /** What is not the open internet (IANA special-purpose registries), as first octet, second octets from and to. */
    private static final List<int[]> CLOSED = List.of(
            new int[] {0, 0, 255},
            new int[] {10, 0, 255},
            new int[] {100, 64, 127},
            new int[] {127, 0, 255},
            new int[] {169, 254, 254},
            new int[] {172, 16, 31},
            new int[] {192, 0, 0},
            new int[] {192, 168, 168},
            new int[] {198, 18, 19});

    /** Nets of 24 bits for examples, and the old relay to IPv6. */
    private static final List<String> CLOSED_24 = List.of("192.88.99.", "198.51.100.", "203.0.113.");

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.of(host);
        if (found.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!allowed.host(host) && !Arrays.stream(found).allMatch(PublicAddresses::open)) {
            throw new Forbidden(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether an address is of the open internet. */
    static boolean open(InetAddress address) {
        return address instanceof Inet6Address ? open6(address.getAddress()) : open4(address);
    }

    private static boolean open4(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean closed = CLOSED.stream().anyMatch(net -> first == net[0] && second >= net[1] && second <= net[2]);
        String text = address.getHostAddress();
        return first < 224 && !closed && CLOSED_24.stream().noneMatch(text::startsWith);
    }

    /** Global unicast without what carries an IPv4 address inside (Teredo, 6to4), and without examples. */
    private static boolean open6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        boolean global = (first & 0xe000) == 0x2000;
        boolean protocols = first == 0x2001 && (second < 0x200 || second == 0xdb8);
        return global && !protocols && first != 0x2002 && first != 0x3fff;
    }
}
