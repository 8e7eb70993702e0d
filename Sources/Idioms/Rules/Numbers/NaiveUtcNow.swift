internal import PythonSyntax

/// `datetime.utcnow()`.
struct NaiveUtcNow: Rule {
    static let page = RulePage(
        name: "naive-utcnow", code: "NUM011", topic: .numbers, level: .bugProne,
        summary: "The time in UTC without a note that it is UTC.",
        why: """
            The result has no time zone, so that `timestamp()` and comparisons take it for local time, and it is hours \
            off anywhere but on the Greenwich clock. Python 3.12 deprecates both methods.
            """,
        instead: "Write `datetime.now(timezone.utc)`, and `datetime.fromtimestamp(t, timezone.utc)`.",
        whenNot: "When the other side wants naive times: then say `.replace(tzinfo=None)` behind it.",
        fixSafety: "Never applied unasked: times with a zone and times without cannot be compared or subtracted.",
        peers: ["DTZ003", "FURB176"], reading: ["datetime, datetime.utcnow"])

    static let examples = Examples(
        flagged: [
            Example(
                "from datetime import datetime\nprint(«datetime.utcnow()»)\n",
                after: """
                    from datetime import timezone
                    from datetime import datetime
                    print(datetime.now(timezone.utc))

                    """),
            Example(
                "import datetime\nx = «datetime.datetime.utcnow()».year\n",
                after: "import datetime\nx = datetime.datetime.now(datetime.timezone.utc).year\n"),
            Example(
                "from datetime import datetime, timezone\nx = «datetime.utcfromtimestamp(0)»\n",
                after: "from datetime import datetime, timezone\nx = datetime.fromtimestamp(0, timezone.utc)\n"),
        ],
        silent: [
            Example("from datetime import datetime\nprint(datetime.now())\n"),
            Example("from datetime import datetime, timezone\nprint(datetime.now(timezone.utc))\n"),
            Example(
                """
                import arrow
                print(arrow.utcnow())
                """),
            Example(
                """
                def f(datetime):
                    return datetime.utcnow()
                """),
            Example("from datetime import datetime\nf(default=datetime.utcnow)\n"),
        ])

    static let callees: Words? = ["utcnow", "utcfromtimestamp"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let method = call.func.as(AST.Attribute.self), call.keywords.isEmpty else { return nil }
        let isNow = method.attr == "utcnow" && call.args.isEmpty
        guard isNow || method.attr == "utcfromtimestamp" && call.onlyArgument != nil,
            file.qualifiedName(method.value) == "datetime.datetime"
        else { return nil }
        let zone = file.imported("datetime", "timezone", at: call.node)
        let text =
            isNow
            ? "\(method.value.text).now(\(zone.text).utc)"
            : "\(method.value.text).fromtimestamp(\(call.args[0].code()), \(zone.text).utc)"
        let better = isNow ? "now" : "fromtimestamp"
        return Finding(call.node, "Get UTC with its zone: `\(better)` with `timezone.utc`")
            .suggesting(
                "Use `timezone.utc`", because: "times with and without a zone cannot be compared",
                checks: [.importable(zone)], zone.edits + [.replace(call.node, text)])
    }
}
