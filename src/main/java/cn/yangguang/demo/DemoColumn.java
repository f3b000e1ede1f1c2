package cn.yangguang.demo;

import cn.yangguang.organization.Unit;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.ColumnMark;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.SourceDetermination;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.keeping.WritingPublication;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The district's column 政府信息公开: its guide, a rule and last year's report, through the hands of three people. */
@Component
class DemoColumn {

    private static final String GUIDE = """
            一、政府信息的分类
            主动公开的信息分为机构职能、政策文件、规划统计、财政资金、公共服务和监督检查六类。
            二、政府信息的编排体系
            每件信息有索引号、名称、内容概述和生成日期，可以按发布机构、主题、体裁和年份查找。
            三、政府信息的获取方式
            主动公开的信息在本网站和公开查阅点查阅；其他信息可以书面申请。
            四、政府信息公开工作机构
            项目\t内容
            名称\t云汀区人民政府办公室政务公开科
            办公地址\t云汀区政务服务中心
            办公时间\t工作日上午九点至十二点，下午两点至五点半
            联系电话\t区政府总值班室转政务公开科
            传真号码\t与联系电话相同
            互联网联系方式\t本网站政府信息公开栏目
            """;

    private static final String RULES = """
            一、审查原则
            先审查、后公开，一事一审，谁公开谁负责。
            二、审查程序
            起草人提出公开属性，审核人审核和校对，保密审查人逐件审查，全部通过后才对外公开。
            """;

    private static final String REPORT = """
            一、总体情况
            全年按目录公开各类信息，公开目录每年核对一次，公开事项和时限在网站上逐项列明。
            二、存在的主要问题及改进情况
            个别单位更新不够及时，今后按工作计划逐项提醒，到期没有办理的在台账里标明。
            """;

    private final WritingPublication writing;
    private final DemoPieces pieces;
    private final Clock clock;

    DemoColumn(WritingPublication writing, DemoPieces pieces, Clock clock) {
        this.writing = writing;
        this.pieces = pieces;
        this.clock = clock;
    }

    /** In the caller's transaction; a step that fails is a fault of ours. */
    void make(Unit district, DemoPieces.Hands hands) {
        int last = LocalDate.now(clock).getYear() - 1;
        piece(district, hands, "云汀区政府信息公开指南", GUIDE, new ColumnMark(ColumnPart.GUIDE, null));
        piece(district, hands, "云汀区政府信息公开审查办法", RULES, new ColumnMark(ColumnPart.RULES, null));
        piece(district, hands, "云汀区" + last + "年政府信息公开工作年度报告", REPORT, new ColumnMark(ColumnPart.REPORT, last));
    }

    private void piece(Unit district, DemoPieces.Hands hands, String title, String text, ColumnMark mark) {
        Metadata metadata = new Metadata(
                "", null, DocumentType.OTHER, SubjectClass.GENERAL, List.of("政务公开"), "", "", null, null, mark);
        Content content = new Content(title, Body.html(text), SourceDetermination.PROACTIVE, metadata, List.of());
        if (!(writing.begin(hands.drafter(), district, content) instanceof Taking.Taken(var begun))) {
            throw new IllegalStateException("a piece of the demo was not begun: " + title);
        }
        pieces.publish(hands, begun.publication().id());
    }
}
