package cn.yangguang.organization.access;

import cn.yangguang.organization.UnitPath;

/** One role held at one unit and below. */
public record Grant(Role role, UnitPath at) {}
