// Keeps what is typed into the application in this browser until it is sent, and offers what is public already. The form
// works the same without it.
"use strict";

(() => {
    const KEY = "yangguang.request";
    const store = (() => {
        try {
            return window.localStorage;
        } catch {
            return null; // a browser may forbid it
        }
    })();

    if (store && document.querySelector("[data-asked]")) {
        store.removeItem(KEY);
    }

    const form = document.querySelector("form[data-kept]");
    if (!form) {
        return;
    }

    // whose number it is stays with the person: the computer may be another's tomorrow
    const fields = [...form.elements].filter(
        (one) => one.name && one.name !== "identity" && !["hidden", "file", "submit", "button"].includes(one.type));

    function keep() {
        const typed = {};
        for (const field of fields) {
            if (field.type !== "radio" || field.checked) {
                typed[field.name] = field.value;
            }
        }
        try {
            store.setItem(KEY, JSON.stringify(typed));
        } catch {
            // full: what is typed stays on the page at least
        }
    }

    function restore() {
        let typed;
        try {
            typed = JSON.parse(store.getItem(KEY) ?? "{}");
        } catch {
            typed = {};
        }
        for (const field of fields) {
            if (typeof typed[field.name] !== "string") {
                continue;
            }
            if (field.type === "radio") {
                field.checked = field.value === typed[field.name];
            } else if (field.tagName !== "SELECT" || [...field.options].some((one) => one.value === typed[field.name])) {
                field.value = typed[field.name];
            }
        }
    }

    if (store) {
        const note = document.getElementById("kept-note");
        note.hidden = false;
        // what the server sent back after an error is newer
        if (!document.querySelector(".problems")) {
            restore();
        }
        form.addEventListener("input", keep);
        note.querySelector("button").addEventListener("click", () => {
            store.removeItem(KEY);
            form.reset();
            note.querySelector("[role=status]").textContent = "已清除。";
        });
    }

    const words = form.elements.namedItem("description");
    const offer = document.getElementById("similar");
    words.closest(".field").after(offer);
    let asked = "";
    let waiting = 0;

    function show(pieces) {
        offer.replaceChildren();
        offer.hidden = pieces.length === 0;
        if (pieces.length === 0) {
            return;
        }
        const said = document.createElement("p");
        said.textContent = "这些信息已经公开，也许就是您要的：";
        const list = document.createElement("ul");
        for (const piece of pieces) {
            const link = document.createElement("a");
            link.href = piece.path;
            link.textContent = piece.title;
            const item = document.createElement("li");
            item.append(link);
            list.append(item);
        }
        offer.append(said, list);
    }

    async function look() {
        const typed = words.value.trim().slice(0, 200);
        if (typed === asked) {
            return;
        }
        asked = typed;
        try {
            const answer = await fetch("/open/requests/similar?q=" + encodeURIComponent(typed));
            const pieces = answer.ok ? await answer.json() : [];
            if (asked === typed) {
                show(pieces);
            }
        } catch {
            show([]);
        }
    }

    words.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(look, 600);
    });
})();
