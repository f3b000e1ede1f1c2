// Draws each figure out of its own table: the table stays the truth, and all there is where scripts are off.
"use strict";

(() => {
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue("--ink").trim();
    const colours = {
        good: style.getPropertyValue("--good").trim(),
        soon: "#d99a00",
        bad: style.getPropertyValue("--bad").trim(),
        calm: "#2f6fae",
        plain: "#9aa5b3",
    };

    /** An empty cell is no number, and draws a gap. */
    function number(text) {
        return text === "" ? null : Number(text);
    }

    /** The table as names of lines and series of numbers. */
    function read(table) {
        const heads = [...table.tHead.rows[0].cells].slice(1);
        const rows = [...table.tBodies[0].rows];
        return {
            names: rows.map((row) => row.cells[0].textContent.trim()),
            series: heads.map((head, place) => ({
                name: head.textContent.trim(),
                colour: colours[head.dataset.lamp],
                numbers: rows.map((row) => number(row.cells[place + 1].textContent.trim())),
            })),
        };
    }

    function shortened(name) {
        return name.length > 14 ? name.slice(0, 13) + "…" : name;
    }

    function option(kind, data) {
        const bars = kind === "bars";
        const names = { type: "category", data: data.names, axisLabel: { color: ink, formatter: bars ? shortened : undefined } };
        const numbers = { type: "value", minInterval: data.series.every((one) => one.numbers.every(Number.isInteger)) ? 1 : 0, axisLabel: { color: ink } };
        return {
            animation: false,
            textStyle: { fontFamily: style.getPropertyValue("--bs-font-sans-serif") },
            tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: bars ? "shadow" : "line" } },
            legend: { textStyle: { color: ink }, top: 0, type: "scroll" },
            grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
            xAxis: bars ? numbers : names,
            yAxis: bars ? { ...names, inverse: true } : numbers,
            series: data.series.map((one) => ({
                name: one.name,
                type: kind === "lines" ? "line" : "bar",
                stack: bars ? "all" : undefined,
                data: one.numbers,
                itemStyle: { color: one.colour },
                lineStyle: { color: one.colour, width: 2 },
            })),
        };
    }

    function draw(figure) {
        const table = figure.querySelector("table");
        const numbers = figure.querySelector("details");
        const data = read(table);
        const place = document.createElement("div");
        place.className = "chart";
        place.setAttribute("role", "img");
        place.setAttribute("aria-label", table.caption.textContent.trim() + "，图；数字见下面的表");
        place.style.height = (figure.dataset.chart === "bars" ? 60 + 26 * data.names.length : 280) + "px";
        figure.insertBefore(place, numbers);
        numbers.open = false;
        const chart = echarts.init(place, null, { renderer: "canvas" });
        chart.setOption(option(figure.dataset.chart, data));
        new ResizeObserver(() => chart.resize()).observe(place);
    }

    if (window.echarts) {
        document.querySelectorAll("figure[data-chart]").forEach(draw);
    }
})();
