internal import PythonSyntax

/// `f"abc"`.
struct FStringWithoutField: Rule {
    static let page = RulePage(
        name: "fstring-without-field", code: "STX007", topic: .strings, level: .idiom,
        summary: "An f-string with no value in it.",
        why: """
            The `f` promises a value in braces. Where there is none, the reader looks for the braces that were \
            forgotten.
            """,
        instead: "Leave the `f` out; doubled braces become single ones.",
        whenNot: "In a table of texts that all begin with `f`, one may be left for the sake of the pattern.",
        fixSafety: "Always safe: without values both are the same string.",
        peers: ["F541", "W1309"], reading: ["PEP 498"])

    static let examples = Examples(
        flagged: [
            Example("x = «f\"abc\"»\n", after: "x = \"abc\"\n", showing: ["x"]),
            Example("x = [«rF'{{a}} \\d'», 1]\n", after: "x = [r'{a} \\d', 1]\n", showing: ["x"]),
            Example(
                "x = («f\"one \"\n     \"two {{\"  f'{{'»)\n", after: "x = (\"one \"\n     \"two {{\"  '{')\n",
                showing: ["x"]),
            Example(
                "x = «f'''a\nb'''».lower()\n", after: "x = '''a\nb'''.lower()\n", showing: ["x"], isWholeFile: true),
        ],
        silent: [
            Example("print(f\"{x}\")\n"),
            Example("print(\"abc\")\n"),
            Example("print(f\"a\" f\"{x}\")\n"),
            Example("print(f\"{x:>10}\")\n"),
            Example("print(b\"a\", r\"b\")\n"),
        ])

    func check(_ string: AST.JoinedStr, _ file: ReviewedFile) -> Finding? {
        guard !string.values.contains(where: { $0.kind == .formattedValue }),
            string.node.parent?.kind != .formattedValue, !string.node.isInsideFString
        else { return nil }
        let tokens = string.node.stringTokens.filter(\.isFormatted)
        guard !tokens.isEmpty else { return nil }
        let finding = Finding(string.node, "Leave out the `f`: there is no value in it")
        if tokens.contains(where: { $0.body.contains("\\N{") }) { return finding.advising("Leave out the `f`") }
        let edits = tokens.map { token in
            let prefix = token.prefix.filter { $0 != "f" && $0 != "F" }
            return Edit(token.range, prefix + token.quote + Self.singleBraces(token.body) + token.quote)
        }
        return finding.rewriting("Leave out the `f`", edits)
    }

    private static func singleBraces(_ body: String) -> String {
        var result = ""
        var rest = Substring(body)
        while let character = rest.popFirst() {
            result.append(character)
            if character == "{" || character == "}", rest.first == character { rest.removeFirst() }
        }
        return result
    }
}
