/// The page's style sheet. Colours of verdicts are from Okabe and Ito's palette, which readers with any colour vision
/// can tell apart; the letters beside them say the same.
enum ReportStylesheet {
    static let text: StaticString = """
        :root {
          color-scheme: light dark;
          --page: light-dark(#f6f7f9, #14171c);
          --surface: light-dark(#ffffff, #1c2128);
          --ink: light-dark(#1b2129, #e6e9ee);
          --soft: light-dark(#59636f, #a2acb9);
          --line: light-dark(#dde2e8, #343b46);
          --accent: light-dark(#0b62b0, #79b8f5);
          --bar: light-dark(#3b83c0, #5b9fda);
          --limit: light-dark(#c0392b, #ff8a7a);
          --mark: light-dark(#fff2c9, #3d3513);
          --ac: #009e73; --wa: #d55e00; --tle: #e69f00; --wtl: #f0e442; --mle: #cc79a7; --ole: #56b4e9;
          --rte: #0072b2; --ce: #8d6bb8; --sv: light-dark(#30363d, #c9d1d9); --je: #9aa3ad; --un: #c3c9d0;
          --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
        }
        :root[data-theme="light"] { color-scheme: light; }
        :root[data-theme="dark"] { color-scheme: dark; }
        * { box-sizing: border-box; }
        html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe
            UI", Roboto,
          "Helvetica Neue", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums;
        }
        main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
        main:focus { outline: none; }
        a { color: var(--accent); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
        h1, h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0; }
        h1 { font-size: 1.9rem; line-height: 1.2; font-weight: 680; overflow-wrap: anywhere; }
        h2 { font-size: 1.2rem; font-weight: 640; }
        h3, h4 { font-size: .95rem; margin: .9rem 0 .3rem; }
        ul { list-style: none; }
        .bar {
          position: sticky; top: 0; z-index: 5; display: flex; gap: 1rem; align-items: center; padding: .5rem 1.5rem;
          background: var(--surface); border-bottom: 1px solid var(--line);
        }
        .bar nav { flex: 1; min-width: 0; overflow-x: auto; }
        .bar ul { display: flex; gap: 1.1rem; white-space: nowrap; }
        .bar nav a { text-decoration: none; color: var(--soft); font-size: .9rem; }
        .bar nav a:hover { color: var(--accent); }
        .skip { position: absolute; left: -99rem; }
        .skip:focus { position: static; }
        button, input, select {
          font: inherit; font-size: .9rem; color: var(--ink); background: var(--surface); border: 1px solid var(--line);
          border-radius: 6px; padding: .3rem .6rem; max-width: 100%;
        }
        button { cursor: pointer; white-space: nowrap; }
        .needs-script { display: none !important; }
        .scripted .needs-script { display: revert !important; }
        .scripted .filter.needs-script { display: flex !important; }
        .head { padding: 2.2rem 0 1.2rem; }
        .kicker { color: var(--soft); font-size: .85rem; letter-spacing: .04em; margin-bottom: .2rem; }
        .factlist { display: flex; flex-wrap: wrap; gap: .3rem 2rem; margin-top: .8rem; }
        .factlist div { min-width: 0; }
        .factlist dt { color: var(--soft); font-size: .8rem; }
        .factlist dd { overflow-wrap: anywhere; }
        .facts { margin-top: 1rem; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0 2rem; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .8rem;
          margin-bottom: 1.2rem; }
        .card, .panel {
          background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1.1rem;
            min-width: 0;
        }
        .card .name, .name { color: var(--soft); font-size: .85rem; }
        .card .big { font-size: 1.6rem; line-height: 1.3; font-weight: 660; }
        .note { color: var(--soft); font-size: .85rem; }
        .panel { padding: 1.3rem 1.5rem 1.5rem; margin-bottom: 1.2rem; }
        .intro { color: var(--soft); margin: .15rem 0 1rem; font-size: .92rem; overflow-wrap: anywhere; }
        summary { cursor: pointer; color: var(--accent); font-size: .92rem; padding: .2rem 0; overflow-wrap: anywhere; }
        .chart { display: grid; grid-template-columns: fit-content(17rem) minmax(0, 1fr) max-content; gap: .3rem .9rem; }
        .row { display: contents; }
        .row .label { overflow-wrap: anywhere; align-self: center; line-height: 1.25; }
        .row .value { color: var(--soft); font-size: .88rem; align-self: center; text-align: right; white-space: pre; }
        svg.track { display: block; overflow: visible; align-self: center; }
        .track .tick { fill: var(--soft); font-size: 12px; }
        .grid { stroke: var(--line); stroke-width: 1; }
        .rate { fill: var(--bar); }
        .whisker { stroke: var(--ink); stroke-width: 1.5; }
        .dot { stroke-width: 1.5; }
        .dot.accepted { fill: color-mix(in srgb, var(--bar) 70%, transparent); stroke: var(--bar); }
        .dot.other { fill: none; stroke: var(--wa); }
        .limit { stroke: var(--limit); stroke-width: 2.5; stroke-dasharray: 4 3; }
        .reference { fill: var(--ink); stroke: var(--surface); stroke-width: 1.5; }
        .legend { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; margin-bottom: .9rem; }
        .legend { font-size: .88rem; color: var(--soft); }
        .legend li { display: flex; align-items: center; gap: .4rem; }
        .segment { stroke: var(--surface); stroke-width: 1.5; }
        .letters { font-size: 11px; font-weight: 650; fill: #10151b; pointer-events: none; }
        .letters.v-sv { fill: light-dark(#ffffff, #10151b); }
        .v-ac { --kind: var(--ac); } .v-wa { --kind: var(--wa); } .v-tle { --kind: var(--tle); } .v-wtl { --kind:
          var(--wtl); }
        .v-mle { --kind: var(--mle); } .v-ole { --kind: var(--ole); } .v-rte { --kind: var(--rte); } .v-ce {
          --kind: var(--ce); }
        .v-sv { --kind: var(--sv); } .v-je { --kind: var(--je); } .v-unjudgeable { --kind: var(--un); }
        .segment { fill: color-mix(in srgb, var(--kind) 78%, #ffffff); }
        .segment.v-sv { fill: var(--kind); }
        .badge, .cell { background: color-mix(in srgb, var(--kind) 26%, var(--surface)); color: var(--ink); }
        .badge {
          display: inline-block; min-width: 2.9em; padding: 0 .35em; border-radius: 4px; border-left: 4px solid var(--kind);
          font-size: .8rem; font-weight: 650; text-align: center;
        }
        .scroll { overflow: auto; max-width: 100%; }
        .scroll.tall, .scroll.code { max-height: 40rem; border: 1px solid var(--line); border-radius: 6px; }
        .numbers { margin-top: .9rem; }
        table { border-collapse: collapse; font-size: .9rem; }
        caption { text-align: left; color: var(--soft); font-size: .85rem; padding: .3rem 0; }
        th, td { text-align: left; padding: .25rem .9rem .25rem 0; vertical-align: baseline; }
        th, td { border-bottom: 1px solid var(--line); }
        thead th { color: var(--soft); font-weight: 600; }
        tbody th { font-weight: 500; }
        .number { text-align: right; white-space: nowrap; }
        .filter { flex-wrap: wrap; gap: .4rem .7rem; align-items: center; margin-bottom: .9rem; font-size: .9rem; }
        .filter output { color: var(--soft); }
        .matrix { border-collapse: separate; border-spacing: 2px; }
        .matrix caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .matrix th, .matrix td { border: 0; padding: 0; }
        .matrix thead th { position: sticky; top: 0; background: var(--surface); z-index: 2; vertical-align: bottom; }
        .matrix tbody th, .matrix .corner {
          position: sticky; left: 0; background: var(--surface); z-index: 1; padding: 0 .7rem 0 .4rem; max-width: 14rem;
          overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
        }
        .matrix thead .corner { z-index: 3; }
        .matrix .column span {
          writing-mode: vertical-rl; transform: rotate(180deg); max-height: 13rem; display: inline-block;
            overflow: hidden; text-overflow: ellipsis;
          white-space: nowrap; padding: .3rem 0; font-size: .85rem;
        }
        .matrix .column { text-align: center; }
        .matrix td { text-align: center; white-space: nowrap; min-width: 2.9rem; border-radius: 4px; font-size:
          .8rem; font-weight: 600; }
        .matrix .cell { border-bottom: 3px solid var(--kind); }
        .matrix td > * { display: block; padding: .16rem .2rem; color: inherit; text-decoration: none; }
        .matrix td a:hover { text-decoration: underline; }
        .matrix .none { color: var(--soft); }
        .matrix .dim { opacity: .22; }
        .aligned { font: .82rem/1.45 var(--mono); border-spacing: 0; }
        .aligned td { border: 0; padding: 0 .5rem; vertical-align: top; }
        .aligned thead th { padding: .3rem .5rem; font-family: inherit; }
        .aligned .source { white-space: pre; tab-size: 4; min-width: 16rem; }
        .aligned .line, .aligned .region { color: var(--soft); text-align: right; user-select: none; }
        .aligned .region { font-weight: 700; color: var(--ink); }
        .aligned .alike, .aligned .alike td { background: var(--mark); }
        .aligned .gap { background: color-mix(in srgb, var(--line) 45%, transparent); }
        .pair { margin-top: .6rem; }
        .pair .aligned { width: 100%; }
        .pair .aligned .source { width: 50%; white-space: pre-wrap; overflow-wrap: anywhere; }
        .group { border-top: 1px solid var(--line); padding: .35rem 0; }
        .entry { margin: .15rem 0 .15rem 1rem; }
        .entry > summary { color: var(--ink); }
        .filled { padding: .4rem 0 1rem 1rem; border-left: 3px solid var(--line); margin-left: .3rem; }
        .message { overflow-wrap: anywhere; white-space: pre-wrap; }
        .case { padding: .5rem 0; }
        .pieces { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .4rem .9rem; }
        .piece { min-width: 0; margin-top: .3rem; }
        pre {
          margin: 0; padding: .5rem .7rem; background: var(--page); border: 1px solid var(--line); border-radius: 6px;
          font: .82rem/1.45 var(--mono); max-height: 24rem;
        }
        code { font-family: var(--mono); font-size: .88em; }
        .findings li { overflow-wrap: anywhere; }
        footer { color: var(--soft); font-size: .85rem; padding-top: .5rem; padding-bottom: 2.5rem; }
        @media (max-width: 44rem) {
          main, footer { padding-left: .8rem; padding-right: .8rem; }
          .bar { padding: .45rem .8rem; }
          .panel { padding: 1rem .9rem 1.1rem; }
          .head { padding-top: 1.3rem; }
          h1 { font-size: 1.5rem; }
          .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .6rem; }
          .card .big { font-size: 1.35rem; }
          .chart { display: block; }
          .row { display: grid; grid-template-columns: minmax(0, 1fr) max-content; gap: 0 .7rem; margin-bottom: .35rem; }
          .row svg { grid-column: 1 / -1; grid-row: 2; }
          .row.axis .label, .row.axis .value { display: none; }
          .track .tick:nth-child(even) { display: none; }
          .letters { font-size: 10px; }
          .scripted .filter.needs-script { display: grid !important; grid-template-columns: minmax(0, 1fr); }
          .matrix tbody th, .matrix .corner { max-width: 7.5rem; }
          .filled { padding-left: .5rem; }
          .entry { margin-left: .2rem; }
        }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        @media print {
          :root { color-scheme: light !important; --page: #ffffff; }
          body { font-size: 11px; }
          .bar, .filter { display: none !important; }
          .panel, .card { border-color: #bbbbbb; }
          .row, .card, tr { break-inside: avoid; }
          .scroll, .scroll.tall, .scroll.code, pre { overflow: visible; max-height: none; }
          .matrix thead th, .matrix tbody th { position: static; }
          .segment, .badge, .cell, .rate, .alike { print-color-adjust: exact; }
        }
        """
}
