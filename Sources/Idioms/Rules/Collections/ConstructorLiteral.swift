internal import PythonSyntax

/// `dict()`, `list()`, `tuple()`.
struct ConstructorLiteral: Rule {
    static let page = RulePage(
        name: "constructor-literal", code: "COL017", topic: .collections, level: .taste,
        summary: "An empty list, dictionary or tuple is made by a call.",
        why: "The brackets say the same without a name that has to be looked up, and are what most code writes.",
        instead: "Write `[]`, `{}` or `()`.",
        whenNot: "`dict(a=1)` reads well and is not meant; an empty set has no brackets of its own.",
        fixSafety: "Safe unless the name has another meaning in the file.",
        peers: ["C408", "R1734", "R1735"], reading: ["Language reference, Displays"])

    static let examples = Examples(
        flagged: [
            Example("xs = «list()»\n", after: "xs = []\n", showing: ["xs"]),
            Example(
                "def f(a=None):\n    return a or «dict()»\n", after: "def f(a=None):\n    return a or {}\n",
                showing: ["f()", "f(3)"]),
            Example("p = «tuple(\n)», 1\n", after: "p = (), 1\n", showing: ["p"]),
        ],
        silent: [
            Example("d = dict(a=1)\n"), Example("s = set()\n"), Example("xs = list(range(3))\n"),
            Example("def list():\n    return 3\n\nx = list()\n"), Example("make = dict\nx = make\n"),
        ])

    static let callees: Words? = ["list", "dict", "tuple"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.func.kind == .name, call.args.isEmpty, call.keywords.isEmpty, !call.node.isInsideFString
        else { return nil }
        let text =
            call.func.isName("list") ? "[]" : call.func.isName("dict") ? "{}" : call.func.isName("tuple") ? "()" : ""
        guard !text.isEmpty, file.names.isUnbound(call.func) else { return nil }
        return Finding(call.node, "Write `\(text)`").rewriting("Write `\(text)`", [.replace(call.node, text)])
    }
}
