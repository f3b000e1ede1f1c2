package cn.yangguang.publication.pages;

import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.DisclosureAttribute;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.Ground;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.List;

/** The questions that every piece is asked: its attribute, and its metadata. */
final class WritingFields {

    private WritingFields() {}

    static List<Field> attribute() {
        return List.of(
                Field.radios("attribute", "公开属性", Choice.each(DisclosureAttribute.values(), DisclosureAttribute::label))
                        .hint("随正文一起送审；可以先存草稿，送审前选定。"),
                Field.select("ground", "不主动公开的依据", Choice.each("（没有）", Ground.values(), Ground::label))
                        .hint("主动公开的不选。"),
                Field.textarea("reason", "不主动公开的理由").hint("写明适用依据的具体情形；主动公开的不填。"));
    }

    static List<Field> metadata() {
        return List.of(
                Field.text("documentNumber", "发文字号").hint("如 云政办〔2026〕3号；没有的不填。"),
                Field.date("signedOn", "成文日期"),
                Field.select("documentType", "体裁", Choice.each(DocumentType.values(), DocumentType::label)),
                Field.select("subjectClass", "主题分类", Choice.each(SubjectClass.values(), SubjectClass::label)),
                Field.select("columnPart", "所属栏目", Choice.each(ColumnPart.values(), ColumnPart::label))
                        .hint("指南、制度、年报会列在“政府信息公开”栏目的相应部分。"),
                Field.text("reportYear", "年报的年度").hint("如 2025；不是年报的不填。"),
                Field.text("keywords", "关键词").hint("几个词之间用空格隔开。"),
                Field.textarea("summary", "内容概述"),
                Field.text("source", "信息来源").hint("就是发布机构的不填。"),
                Field.date("validFrom", "施行日期"),
                Field.date("validTo", "失效日期").hint("这一天是有效的最后一天；长期有效的不填。"));
    }
}
