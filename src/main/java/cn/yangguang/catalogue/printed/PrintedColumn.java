package cn.yangguang.catalogue.printed;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a printed catalogue holds, told from all the head cells above it. */
enum PrintedColumn {
    // the first that fits decides: the boxes below a wide head stand before the column that is not divided
    SERIAL("序号|^编号"),
    EVERYONE("全社会|社会公众"),
    GROUPS("特定(?:群体|对象)"),
    ON_REQUEST("依申请"),
    PROACTIVE("公开方式.*主动|^主动(?:公开)?$"),
    TOWN("层级.*[乡镇]|^[乡镇]级?$"),
    COUNTY("层级.*[县区]|^[县区]级?$"),
    FIELD("领域"),
    FIRST("一级"),
    SECOND("[二三]级"),
    CONTENTS("内容|要素"),
    BASIS("依据"),
    LIMIT("时限"),
    UNIT("主体|责任(?:部门|单位|主体)"),
    CHANNELS("渠道|载体"),
    AUDIENCE("对象"),
    WAY("方式"),
    LEVEL("层级"),
    ITEM("事项");

    private final Pattern heads;

    PrintedColumn(String heads) {
        this.heads = Pattern.compile(heads);
    }

    /** The meaning of the heads above a column, joined from the top without space. */
    static Optional<PrintedColumn> of(String heads) {
        return Arrays.stream(values())
                .filter(column -> column.heads.matcher(heads).find())
                .findFirst();
    }

    /** Whether a row that heads so many kinds of column is a head: no other table has these. */
    boolean telling() {
        return this == CONTENTS || this == BASIS || this == LIMIT || this == UNIT || this == CHANNELS;
    }
}
