package cn.yangguang.checks.hidden;

import java.util.regex.Pattern;

/** What programs and fresh installations write where an author should stand. */
final class Programs {

    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:administrator|admin|user|users|unknown|root|owner|pc|windows|win\\d*|microsoft.*|ms office.*|wps.*|kingsoft.*|apache.*|poi|openpyxl|python-docx|libreoffice.*|openoffice.*|adobe.*|微软用户|微软中国|用户|雨林木风|番茄花园|深度技术|系统管理员|china|lenovo|hp|dell|asus|.*office.*)");

    private Programs() {}

    static boolean wrote(String value) {
        return NAMES.matcher(value.strip()).matches();
    }
}
