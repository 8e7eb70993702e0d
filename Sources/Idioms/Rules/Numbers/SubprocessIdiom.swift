internal import PythonSyntax

/// `subprocess.run(…, stdout=PIPE, stderr=PIPE)`, and without `check=`.
struct SubprocessIdiom: Rule {
    static let page = RulePage(
        name: "subprocess-idiom", code: "NUM012", topic: .numbers, level: .idiom, confidence: .medium,
        summary: "`subprocess.run` with two pipes, or without a word about failure.",
        why: """
            Without `check=` a command that fails goes unnoticed unless somebody looks at `returncode`. \
            `capture_output=True` says in one word what two pipes say.
            """,
        instead: "Write `subprocess.run(command, capture_output=True, check=True)`.",
        whenNot: "When failing is one of the normal answers: write `check=False` to say so.",
        fixSafety: """
            `capture_output=True` is the same as the two pipes. `check=True` is left to you: it raises where nothing \
            did.
            """,
        peers: ["UP022", "PLW1510"], reading: ["subprocess, subprocess.run"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                import subprocess
                r = «subprocess.run(['ls'], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)»

                """,
                after: """
                    import subprocess
                    r = subprocess.run(['ls'], capture_output=True, check=False)

                    """,
                showing: ["r.returncode"]),
            Example(
                "from subprocess import PIPE, run\n«run(['ls'], text=True, stderr=PIPE, stdout=PIPE)»\n",
                after: """
                    from subprocess import PIPE, run
                    run(['ls'], text=True, capture_output=True)

                    """,
                showing: ["1"]),
            Example("import subprocess\n«subprocess.run(['ls'])»\n"),
        ],
        silent: [
            Example("import subprocess\nsubprocess.run(['ls'], check=True)\n"),
            Example("import subprocess\nr = subprocess.run(['ls'])\nprint(r.returncode)\n"),
            Example("import subprocess\nsubprocess.run(['ls'], stdout=subprocess.PIPE, check=True)\n"),
            Example("import subprocess\nsubprocess.run(['ls'], **options)\n"), Example("run(['ls'])\n"),
            Example("import subprocess\nsubprocess.Popen(['ls'], stdout=subprocess.PIPE, stderr=subprocess.PIPE)\n"),
        ])

    static let callees: Words? = ["run"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard !call.args.isEmpty, file.calls(call.node, "subprocess.run"),
            call.keywords.allSatisfy({ AST.Keyword(unchecked: $0).arg != nil })
        else { return nil }
        let pipes = call.keywords.filter { node in
            guard let name = AST.Keyword(unchecked: node).arg, name == "stdout" || name == "stderr" else {
                return false
            }
            return file.means(AST.Keyword(unchecked: node).value, "subprocess.PIPE")
        }
        if pipes.count == 2 {
            let (first, second) = (pipes[0], pipes[1])
            let finding = Finding(call.node, "Capture both outputs with `capture_output=True`")
            let between = file.source[first.end..<second.start]
            let gap = between.filter { !$0.isWhitespace }
            let title = "Use `capture_output=True`"
            guard gap == "," else { return finding.advising(title) }
            return finding.rewriting(title, [Edit(first.start..<second.end, "capture_output=True")])
        }
        guard call.keyword("check") == nil, call.node.parent?.kind == .expr else { return nil }
        return Finding(call.node, "Say with `check=` what is to happen when the command fails")
            .advising("Add `check=True`, or `check=False` where failure is fine")
    }
}
