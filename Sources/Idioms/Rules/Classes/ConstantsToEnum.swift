internal import PythonSyntax

/// `RED = 0`, `GREEN = 1`, `BLUE = 2`, compared in chains.
struct ConstantsToEnum: Rule {
    static let page = RulePage(
        name: "constants-to-enum", code: "OOP010", topic: .classes, level: .idiom, confidence: .medium,
        summary: "Three or more numbered constants in a row that the code only compares.",
        why: """
            The numbers mean nothing, yet one prints as `1`, compares equal to any other `1` and can be added up. An \
            enum's members print by name, belong together and can be looped over.
            """,
        instead: "Write `class Color(Enum):` with the names in it, and compare with `is`.",
        whenNot: """
            When the numbers come from outside: a protocol, a file format, an array index (`IntEnum` keeps those \
            ints).
            """,
        fixSafety: "Advice only: every use of the names changes.",
        reading: ["enum", "PEP 435"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                «RED = 0
                GREEN = 1
                BLUE = 2»
                def f(c):
                    if c == RED:
                        return "stop"
                    elif c == GREEN:
                        return "go"
                    return '?'
                """),
            Example(
                """
                «IDLE, BUSY, DONE = range(3)»
                def f(state):
                    return state == IDLE or state != DONE
                """),
            Example(
                """
                class Door:
                    «OPEN = "open"
                    CLOSED = "closed"
                    LOCKED = "locked"»
                    def enter(self):
                        if self.state == Door.LOCKED:
                            raise ValueError
                        return self.state == self.OPEN
                """),
        ],
        silent: [
            Example("RED = 0\nGREEN = 1\nBLUE = 2\nprint(xs[RED], xs[GREEN], xs[BLUE])\n"),
            Example("RED = 0\nGREEN = 1\nif c == RED:\n    f()\nelif c == GREEN:\n    g()\n"),
            Example("WIDTH = 640\nHEIGHT = 480\nDEPTH = 3\nif x == WIDTH or y == HEIGHT:\n    f()\n"),
            Example(
                """
                import enum
                class C(enum.Enum):
                    RED = 0
                    GREEN = 1
                    BLUE = 2
                print(c == C.RED, c == C.GREEN)
                """),
            Example("A = 0\nB = 1\nC = 2\nprint(A + B, A == B, A == C)\n"),
        ])

    func check(_ first: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let (targets, last) = constants(first, file) else { return nil }
        if let owner = first.node.parent?.as(AST.ClassDef.self), !owner.isBaseless || !owner.decoratorList.isEmpty {
            return nil
        }
        let owner = first.node.parent?.as(AST.ClassDef.self)
        var compared: Set<String> = []
        for target in targets {
            for use in uses(of: target, owner, file) {
                let parent = use.parent
                if parent?.kind == .compare {
                    let ops = AST.Compare(unchecked: parent!).ops
                    guard ops.allSatisfy({ [.eq, .notEq, .is, .isNot].contains($0) }) else { return nil }
                    compared.insert(target.text)
                } else if parent?.kind == .binOp || parent?.kind == .subscript || parent?.kind == .unaryOp {
                    return nil
                }
            }
        }
        guard compared.count >= 2 else { return nil }
        return Finding(from: first.node, to: last, "Make `\(targets[0].text)` and its companions an `Enum`")
            .advising("Write `class …(Enum):` with these names")
    }

    /// The names that are given values in a row from here on, and the last statement.
    private func constants(_ first: AST.Assign, _ file: ReviewedFile) -> (targets: [Node], last: Node)? {
        if let names = first.targets.only?.as(AST.Tuple.self)?.elts {
            guard names.count >= 3, names.allSatisfy(isConstantName), file.calls(first.value, builtin: "range"),
                AST.Call(unchecked: first.value).onlyArgument?.intValue == names.count
            else { return nil }
            return (Array(names), first.node)
        }
        guard let start = single(first.node), first.node.previousStatement.flatMap({ single($0) }) == nil else {
            return nil
        }
        var targets = [start.target]
        var values = [start.value]
        var last = first.node
        while let next = last.nextStatement, let (target, value) = single(next) {
            targets.append(target)
            values.append(value)
            last = next
        }
        guard targets.count >= 3 else { return nil }
        let numbers = values.compactMap(\.intValue)
        if numbers.count == values.count {
            let isRow = zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
            return isRow && (numbers[0] == 0 || numbers[0] == 1) ? (targets, last) : nil
        }
        // Strings that say the same as their names.
        let isNamed = zip(targets, values).allSatisfy { $0.text.lowercased() == $1.stringValue?.lowercased() }
        return isNamed ? (targets, last) : nil
    }

    private func single(_ node: Node) -> (target: Node, value: Node)? {
        guard let assign = node.as(AST.Assign.self), let target = assign.targets.only,
            assign.value.intValue != nil || assign.value.isString, isConstantName(target)
        else { return nil }
        return (target, assign.value)
    }

    private func isConstantName(_ node: Node) -> Bool {
        guard let symbol = node.identifier else { return false }
        // Most names are told by their first letter, without making a text.
        guard let byte = symbol.bytes.first, byte >= 0x80 || (65...90).contains(byte) else { return false }
        let name = symbol.description
        return name.first!.isUppercase && name == name.uppercased()
    }

    /// Where a constant is read: its name, or `Door.OPEN` and `self.OPEN` for one of a class.
    private func uses(of target: Node, _ owner: AST.ClassDef?, _ file: ReviewedFile) -> [Node] {
        let own = file.names.variable(target)?.reads.map(\.node) ?? []
        guard let owner else { return own }
        let places = ["self", "cls", owner.name.description]
        return own + file.tree.nodes.filter { node in places.contains { node.attribute(of: $0) == target.text } }
    }
}
