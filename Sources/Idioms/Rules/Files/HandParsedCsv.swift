internal import PythonSyntax

/// `line.split(",")` over the lines of a file.
struct HandParsedCsv: Rule {
    static let page = RulePage(
        name: "hand-parsed-csv", code: "FIL006", topic: .files, level: .idiom, confidence: .medium,
        summary: "The lines of a file are taken apart at their commas.",
        why: """
            A field that has a comma in it stands in quotation marks, and `split` cuts it in two; a quoted field may \
            even go over several lines. `csv.reader` knows these rules.
            """,
        instead: "Write `for row in csv.reader(file):`, and open the file with `newline=\"\"`.",
        whenNot: "When the file comes from your own program, and no field can ever hold a comma or a quotation mark.",
        fixSafety:
            "Explained only: the fields come without line end and quotation marks, which the code around may expect.",
        reading: ["csv, csv.reader"])

    static let examples = Examples(
        flagged: [
            Example("with open(p) as f:\n    for line in f:\n        print(«line.split(',')»)\n"),
            Example(
                """
                    def f(p):
                        source = open(p)
                        for line in source.readlines():
                            a, b = «line.strip().split(",")»
                    """
            ),
            Example("with open(p) as f:\n    rows = [«line.rstrip('\\n').split(';')» for line in f]\n"),
            Example("with open(p) as f:\n    for n, line in enumerate(f):\n        print(n, «line.split(',')»)\n"),
        ],
        silent: [
            Example("for line in lines:\n    print(line.split(','))\n"),
            Example("with open(p) as f:\n    for line in f:\n        print(line.split())\n"),
            Example("with open(p) as f:\n    for line in f:\n        print(line.split(',')[0])\n"),
            Example("with open(p) as f:\n    for line in f:\n        print(line.split(',', 1))\n"),
            Example("with open(p) as f:\n    for line in f:\n        a = line.split(':')[1].split(',')\n"),
            Example("import csv\n\nwith open(p) as f:\n    for row in csv.reader(f):\n        print(row)\n"),
        ])

    static let callees: Words? = ["split"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let separator = call.onlyArgument?.stringValue, separator == "," || separator == ";",
            var line = call.receiver(of: "split")
        else { return nil }
        while let strip = line.as(AST.Call.self),
            let inner = strip.receiver(of: "strip") ?? strip.receiver(of: "rstrip") ?? strip.receiver(of: "lstrip")
        {
            line = inner
        }
        // A single field of it is cut out on purpose, often of something that is no table.
        if call.node.parent?.kind == .subscript { return nil }
        guard let variable = file.names.variable(line), isLine(variable, file) else { return nil }
        return Finding(call.node, "Read the rows with `csv.reader`")
            .advising("Loop over `csv.reader(file)`, which gives a list of fields for each row")
    }

    /// Each of its values is a line of a file: the variable of a loop over one.
    private func isLine(_ variable: Variable, _ file: ReviewedFile) -> Bool {
        let loops = variable.bindings.filter { !Self.isTidied($0.node, variable) }
        return !loops.isEmpty
            && loops.allSatisfy { binding in
                var target = binding.node
                var isNumbered = false
                if let pair = target.parent?.as(AST.Tuple.self), pair.elts.count == 2, pair.elts[1] == target {
                    isNumbered = true
                    target = pair.node
                }
                guard let parent = target.parent else { return false }
                let found: Node? =
                    if let loop = parent.as(AST.AnyFor.self), loop.target == target {
                        loop.iter
                    } else if let clause = parent.as(AST.Comprehension.self), clause.target == target {
                        clause.iter
                    } else { nil }
                guard var iterable = found else { return false }
                if isNumbered {
                    guard file.calls(iterable, builtin: "enumerate"), let inner = iterable.as(AST.Call.self)?.args.first
                    else { return false }
                    iterable = inner
                }
                if let call = iterable.as(AST.Call.self), call.args.isEmpty, let source = call.receiver(of: "readlines")
                {
                    iterable = source
                }
                return file.types.type(of: iterable) == .file
            }
    }

    /// `line = line.strip()`: still the same line.
    private static func isTidied(_ target: Node, _ variable: Variable) -> Bool {
        guard let (name, value) = target.parent?.soleAssignment, name == target, let call = value.as(AST.Call.self),
            let inner = call.receiver(of: "strip") ?? call.receiver(of: "rstrip")
        else { return false }
        return inner.isSameName(as: target)
    }
}
