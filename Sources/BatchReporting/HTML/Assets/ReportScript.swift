/// The page's script: theme, filter, arrow keys, details. It reads data as JSON and writes text only as text.
enum ReportScript {
    static let text: StaticString = #"""
        "use strict";
        (() => {
          const $ = id => document.getElementById(id);
          const all = (selector, root = document) => [...root.querySelectorAll(selector)];
          document.documentElement.classList.add("scripted");

          // Theme: what the system says, or the reader's choice for as long as the page is open.
          const themes = ["system", "light", "dark"];
          let theme = 0;
          $("theme").addEventListener("click", () => {
            theme = (theme + 1) % themes.length;
            document.documentElement.dataset.theme = themes[theme];
            $("theme").textContent = "Theme: " + themes[theme];
          });

          // Elements are made of names and texts; no text is ever parsed.
          const make = (name, style, ...content) => {
            const element = document.createElement(name);
            if (style) element.className = style;
            element.append(...content);
            return element;
          };
          const badge = code => {
            const known = ["AC", "WA", "TLE", "WTL", "MLE", "OLE", "RTE", "CE", "SV", "JE"].includes(code);
            return make("span", "badge v-" + (known ? code.toLowerCase() : "unjudgeable"), known ? code : "–");
          };
          const code = (label, text) => {
            const box = make("pre", "scroll", text);
            box.tabIndex = 0;
            box.setAttribute("aria-label", label);
            return make("div", "piece", make("p", "name", label), box);
          };

          const numbered = (label, source, findings) => {
            const marked = new Set(findings.map(finding => finding.line));
            const body = make("tbody");
            source.replace(/\n$/, "").split("\n").forEach((line, index) => {
              const row = make("tr", marked.has(index + 1) ? "alike" : "");
              row.append(make("td", "line", String(index + 1)), make("td", "source", line));
              body.append(row);
            });
            const box = make("div", "scroll code", make("table", "aligned", body));
            box.tabIndex = 0;
            box.setAttribute("role", "region");
            box.setAttribute("aria-label", label);
            return make("div", "piece", make("p", "name", label), box);
          };

          const pointsOf = result => {
            const [earned, points] = [result.earned, result.points].map(points => Number(points.toFixed(2)));
            return earned + " of " + points + (points === 1 ? " point" : " points");
          };
          const remarkOf = remark => {
            const signs = { good: "✓ ", bad: "✗ " };
            const item = make("li", "", (signs[remark.tone] ?? "– ") + remark.text);
            if (remark.detail) item.append(make("p", "message", remark.detail));
            return item;
          };

          const caseOf = result => {
            const milliseconds = result.cpuMillis > 0 ? " " + result.cpuMillis.toFixed(1) + " ms" : "";
            const points = result.points === undefined ? "" : " " + pointsOf(result);
            const head = make("p", "case-head", badge(result.verdict), " ", make("strong", "", result.id), milliseconds,
              points);
            const item = make("li", "case", head);
            if (result.message) item.append(make("p", "message", result.message));
            const texts = [["call", "Call"], ["expected", "Expected"], ["actual", "Got"], ["difference", "Difference"],
              ["printed", "Printed"]];
            const pieces = make("div", "pieces");
            for (const [key, label] of texts) if (result[key]) pieces.append(code(label, result[key]));
            if (result.frames) pieces.append(code("Where", result.frames.join("\n")));
            if (pieces.childElementCount) item.append(pieces);
            return item;
          };

          const fill = entry => {
            const target = entry.querySelector(".filled");
            if (!target || target.childElementCount) return;
            const data = JSON.parse($(entry.dataset.entry).textContent);
            const facts = [data.words, "slowest case " + data.cpu, "memory " + data.memory];
            if (data.scoreText) facts.unshift("score " + data.scoreText);
            if (data.counted) facts.push("identical to a submission judged before it");
            target.append(make("p", "intro", facts.join(" · ")));
            if (data.message) target.append(make("p", "message", data.message));
            if (data.remarks) {
              target.append(make("h4", "", "Remarks"), make("ul", "findings", ...data.remarks.map(remarkOf)));
            }
            if (data.remarksLeftOut) target.append(make("p", "note", data.remarksLeftOut + " more remarks are left out."));
            const failed = data.cases.filter(result => result.verdict !== "AC");
            const passed = data.cases.filter(result => result.verdict === "AC");
            if (failed.length) target.append(make("h4", "", "Cases that failed"), make("ul", "cases", ...failed.map(caseOf)));
            if (data.findings.length) {
              const items = data.findings.map(finding => make("li", "",
                (finding.file ? finding.file + " " : "") + "line " + finding.line + " ",
                make("code", "", finding.rule), " (" + finding.level + ") " + finding.message));
              target.append(make("h4", "", "Findings"), make("ul", "findings", ...items));
            }
            if (data.findingsLeftOut) target.append(make("p", "note", data.findingsLeftOut + " more findings are left out."));
            if (data.source) target.append(numbered("Code", data.source, data.findings));
            for (const file of data.files ?? []) {
              target.append(numbered(file.path, file.text, data.findings.filter(finding => finding.file === file.path)));
            }
            if (passed.length) {
              const worth = result => result.points === undefined ? "" : " (" + pointsOf(result) + ")";
              const names = passed.map(result => result.id + worth(result)).join(", ");
              target.append(make("p", "note", "Passed: " + names));
            }
            if (data.casesLeftOut) target.append(make("p", "note", data.casesLeftOut + " more cases are left out."));
          };
          for (const entry of all("details.entry")) {
            entry.addEventListener("toggle", () => { if (entry.open) fill(entry); });
          }

          // A link to an entry opens it and what it lies in.
          const reveal = () => {
            const target = location.hash.length > 1 ? $(location.hash.slice(1)) : null;
            if (!target || !target.matches("details")) return;
            for (let node = target; node; node = node.parentElement) if (node.matches("details")) node.open = true;
            fill(target);
            target.querySelector("summary").focus({ preventScroll: true });
            target.scrollIntoView({ block: "start" });
          };
          addEventListener("hashchange", reveal);
          for (const link of all(".matrix a")) link.addEventListener("click", () => setTimeout(reveal, 0));
          reveal();

          addEventListener("beforeprint", () => {
            for (const table of all("details.numbers, details.facts")) table.open = true;
          });

          const matrix = $("matrix-table");
          if (!matrix) return;
          const rows = all("tbody tr", matrix);
          const filter = () => {
            const words = $("filter-text").value.trim().toLowerCase();
            const kind = $("filter-kind").value;
            let shown = 0;
            for (const row of rows) {
              const kinds = row.dataset.kinds.split(" ");
              row.hidden = !row.dataset.row.includes(words) || (kind !== "" && !kinds.includes(kind));
              if (!row.hidden) shown += 1;
            }
            for (const cell of all("td.cell", matrix)) {
              cell.classList.toggle("dim", kind !== "" && cell.dataset.kind !== kind);
            }
            $("filter-count").textContent = shown + " of " + rows.length + " shown";
          };
          $("filter-text").addEventListener("input", filter);
          $("filter-kind").addEventListener("change", filter);
          filter();

          const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
          matrix.addEventListener("keydown", event => {
            const step = steps[event.key];
            const cell = event.target.closest("td");
            if (!step || !cell || event.altKey || event.ctrlKey || event.metaKey) return;
            const visible = rows.filter(row => !row.hidden);
            let [down, across] = [visible.indexOf(cell.parentElement), cell.cellIndex];
            for (;;) {
              down += step[0];
              across += step[1];
              const next = visible[down]?.cells[across];
              if (!next || across === 0) return;
              const link = next.querySelector("a");
              if (link) {
                link.focus();
                event.preventDefault();
                return;
              }
            }
          });
        })();
        """#
}
