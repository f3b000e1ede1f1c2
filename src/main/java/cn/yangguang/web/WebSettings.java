package cn.yangguang.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The server's settings, kept in this room; application settings and the command line stand above them. */
@Configuration
@PropertySource("classpath:web.properties")
class WebSettings {}
