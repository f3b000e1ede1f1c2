package cn.yangguang.duty.evidence.looking;

import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this installation fetches pages. */
@Configuration(proxyBeanMethods = false)
class LookingConfiguration {

    @Bean
    Fetching fetching(@Value("${yangguang.fetch.allow:}") String allowed) {
        PublicAddresses addresses = new PublicAddresses(InetAddress::getAllByName, AllowedHosts.of(allowed));
        return new Fetching(addresses, Fetching.Limits.USUAL);
    }
}
