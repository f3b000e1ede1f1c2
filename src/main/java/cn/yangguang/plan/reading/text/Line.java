package cn.yangguang.plan.reading.text;

import cn.yangguang.document.Place;

/** One printed line or paragraph outside a table; leading white space is kept because it carries the layout. */
public record Line(String text, Place place) {

    public String squeezed() {
        return Text.squeezed(text);
    }

    public boolean isBlank() {
        return squeezed().isEmpty();
    }
}
