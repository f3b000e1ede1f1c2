package cn.yangguang.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The addresses of stylesheets and scripts; they change with the content, so browsers may keep them for a year. */
final class Assets {

    static final String BOOTSTRAP = webjar("bootstrap", "css/bootstrap.min.css");
    static final String STYLESHEET = "/yangguang.css?v=" + fingerprint("/static/yangguang.css");

    /** What draws figures out of their tables. */
    static final List<String> CHARTS =
            List.of(webjar("echarts", "echarts.min.js"), "/charts.js?v=" + fingerprint("/static/charts.js"));

    /** What keeps an application in the browser while it is typed. */
    static final String ASKING = "/asking.js?v=" + fingerprint("/static/asking.js");

    private Assets() {}

    private static String webjar(String name, String file) {
        Properties properties = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars/" + name + "/pom.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/webjars/" + name + "/" + properties.getProperty("version") + "/" + file;
    }

    private static String fingerprint(String resource) {
        try (InputStream in = open(resource)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Assets.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException(resource + " is not on the class path");
        }
        return in;
    }
}
