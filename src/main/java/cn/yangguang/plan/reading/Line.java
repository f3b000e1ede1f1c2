package cn.yangguang.plan.reading;

import cn.yangguang.document.Place;

/** One printed line or paragraph outside a table; leading white space is kept because it carries the layout. */
record Line(String text, Place place) {

    String squeezed() {
        return Text.squeezed(text);
    }

    boolean isBlank() {
        return squeezed().isEmpty();
    }
}
