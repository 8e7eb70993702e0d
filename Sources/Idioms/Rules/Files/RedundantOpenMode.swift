internal import PythonSyntax

/// `open(p, "r")`.
struct RedundantOpenMode: Rule {
    static let page = RulePage(
        name: "redundant-open-mode", code: "FIL004", topic: .files, level: .idiom,
        summary: "A file is opened in a mode that is the default, or has a needless `t`.",
        why:
            """
                `open` reads text unless told otherwise. A mode that is written down makes the reader look for \
                what is special.
                """,
        instead: "Leave the mode out for reading text; write `\"w\"` for writing it.",
        whenNot: "Next to calls with other modes, where a team prefers to see all of them.",
        fixSafety: "Safe: it is the same mode.",
        peers: ["UP015"], reading: ["Built-in Functions, open"])

    static let examples = Examples(
        flagged: [
            Example(
                "with open('/dev/null', «'r'») as f:\n    text = f.read()\n",
                after: "with open('/dev/null') as f:\n    text = f.read()\n", showing: ["text", "f.mode"]),
            Example(
                "def f(p):\n    with open(p, encoding='utf-8', mode=«\"rt\"») as g:\n        return g.mode\n",
                after: "def f(p):\n    with open(p, encoding='utf-8') as g:\n        return g.mode\n",
                showing: ["f('/dev/null')[0]", "f('/no/such')"]),
            Example(
                "def f(p, text):\n    with open(p, «'wt'») as g:\n        return g.write(text)\n",
                after: "def f(p, text):\n    with open(p, 'w') as g:\n        return g.write(text)\n",
                showing: ["f('/dev/null', 'a')"]),
            Example(
                "import io\n\nf = io.open(mode=«'r'», file='/dev/null')\n",
                after: "import io\n\nf = io.open(file='/dev/null')\n",
                showing: ["f.read()"]),
        ],
        silent: [
            Example("f = open(p)\n"), Example("f = open(p, 'rb')\n"), Example("f = open(p, 'r+')\n"),
            Example("f = open(p, 'w')\n"),
            Example("import gzip\n\nf = gzip.open(p, 'r')\n"), Example("f = open(p, 'r', 1)\n"),
            Example("def open(p, mode):\n    return p\n\nf = open(p, 'r')\n"),
            Example("import os\n\nf = os.open(p, 'r')\n"),
        ])

    static let callees: Words? = ["open"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let mode = call.keyword("mode") ?? (call.args.count > 1 ? call.args[1] : nil),
            let text = mode.stringValue,
            !call.args.contains(where: { $0.kind == .starred }),
            file.means(call.func, "builtins.open") || file.means(call.func, "io.open")
        else { return nil }
        if ["wt", "at", "xt"].contains(text), let token = mode.stringTokens.sole {
            return Finding(mode, "Leave the `t` out: text is the default")
                .rewriting(
                    "Leave the `t` out",
                    [.replace(mode, "\(token.prefix)\(token.quote)\(text.prefix(1))\(token.quote)")])
        }
        guard ["r", "rt", "tr"].contains(text) else { return nil }
        // A third argument by position needs the second.
        let argument = mode.parent?.kind == .keyword ? mode.parent! : mode
        if argument == mode, call.args.count > 2 { return nil }
        let all = (Array(call.args) + Array(call.keywords)).sorted { $0.start < $1.start }
        guard let place = all.firstIndex(of: argument), all.count > 1 else { return nil }
        let range =
            place > 0
            ? all[place - 1].ownRange.upperBound..<argument.ownRange.upperBound
            : argument.start..<all[1].ownRange.lowerBound
        return Finding(mode, "Leave the mode out: reading text is the default")
            .rewriting("Leave the mode out", [Edit(range, "")])
    }
}
