package cn.yangguang;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, or runs one of the commands that need neither server nor database. */
@SpringBootApplication(proxyBeanMethods = false)
public class Yangguang {

    public static void main(String[] arguments) {
        System.exit(FrontDoor.open().execute(arguments));
    }
}
