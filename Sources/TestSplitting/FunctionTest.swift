internal import PythonSyntax

/// A function that asserts, such as `check(candidate)` or `test_empty()`.
struct FunctionTest {
    let module: TestModule
    let function: AST.AnyFunction
    let entryPoint: String
    /// The parameter that stands for the solution, if there is one.
    private let parameter: String?
    /// Values of the other parameters, and which of several sets of them this is.
    private let constants: [String: FoldedConstant]
    private let number: Int?

    /// The test, or one for each set of values that a decorator gives it.
    static func tests(of node: Node, _ module: TestModule, _ entryPoint: String) -> [FunctionTest] {
        guard let sets = ParameterSets(AST.AnyFunction(unchecked: node)) else {
            return [FunctionTest(module, node, entryPoint)]
        }
        return sets.values.enumerated().map {
            FunctionTest(module, node, entryPoint, $0.element, number: $0.offset + 1)
        }
    }

    private init(
        _ module: TestModule, _ node: Node, _ entryPoint: String, _ constants: [String: FoldedConstant] = [:],
        number: Int? = nil
    ) {
        self.module = module
        function = AST.AnyFunction(unchecked: node)
        self.entryPoint = entryPoint
        self.constants = constants
        self.number = number
        parameter = constants.isEmpty ? function.args.args.only.map { AST.Arg(unchecked: $0).arg.description } : nil
    }

    var name: String { "\(function.name)" + (number.map { " \($0)" } ?? "") }
    var line: Int { module.line(of: function.node) }

    /// Why the function cannot be called.
    var obstacle: String? {
        let arguments = function.args
        if !constants.isEmpty { return nil }
        if let decorator = function.decoratorList.first {
            return "decorated with `@\(AssertionReader.excerpt(decorator.text))`"
        }
        let isCheck = name == "check" || parameter == "candidate"
        let count = arguments.args.count + arguments.posonlyargs.count + arguments.kwonlyargs.count
        guard count > (isCheck ? 1 : 0) || arguments.vararg != nil || arguments.kwarg != nil else { return nil }
        return "a function whose arguments nobody gives it"
    }

    func block() -> SplitTests.Block {
        let body = straightBody
        let prelude = module.statements.map { BlockItem($0, isPrelude: true) }
        guard let body, constants.canReplace(body.flatMap { $0.subtree.filter { $0.kind == .name } }) else {
            return whole(prelude)
        }
        let items = prelude + body.map { BlockItem($0, isPrelude: false) }
        let (copy, preamble) = renaming(items)
        let splitter = BlockSplitter(
            copy: copy, solution: solution, entryPoint: entryPoint, items: items,
            assertions: TestStatements(body).assertions, visibility: module.visibility, constants: constants)
        return splitter.block(named: name, line: line, preamble: module.preamble() + preamble)
    }

    private var solution: Set<String> {
        Set([entryPoint] + (parameter.map { [$0] } ?? []) + module.aliases.map(\.name))
    }

    /// The statements, if each of them can stand alone.
    private var straightBody: [Node]? {
        var body: [Node] = []
        for statement in function.body {
            if let end = statement.as(AST.Return.self), end.value == nil || end.value?.kind == .constant { break }
            guard !NameUse(statement).leavesItsPlace else { return nil }
            body.append(statement)
        }
        return body
    }

    /// Replaces the parameter by the solution's name; where that could change a meaning, binds it instead.
    private func renaming(_ items: [BlockItem]) -> (SourceCopy, preamble: [String]) {
        var copy = SourceCopy(source: module.source)
        let nodes = function.body.flatMap { Array($0.subtree) }
        if !constants.isEmpty {
            return (copy.replacing(nodes.filter { $0.kind == .name }, with: constants), [])
        }
        guard let parameter, parameter != entryPoint else { return (copy, []) }
        let mentions = nodes.filter { $0.identifier?.description == parameter }
        let isBound =
            items.contains { $0.use.binds.contains(entryPoint) || $0.use.binds.contains(parameter) }
            || nodes.contains {
                $0.as(AST.Arg.self).map { [parameter, entryPoint].contains($0.arg.description) } == true
            }
        guard !isBound, !mentions.contains(where: \.isInsideFString) else {
            return (copy, ["\(parameter) = \(entryPoint)"])
        }
        copy.renames = mentions.map { ($0.range, entryPoint) }
        return (copy, [])
    }

    /// The function as it is, and a call of it.
    private func whole(_ prelude: [BlockItem]) -> SplitTests.Block {
        let splitter = BlockSplitter(
            copy: SourceCopy(source: module.source), solution: solution, entryPoint: entryPoint,
            items: prelude + [BlockItem(function.node, isPrelude: false)], assertions: { _, _ in nil },
            visibility: { _ in nil }, isAlwaysNeeded: { $0 == function.node })
        var block = splitter.block(named: name, line: line, preamble: module.preamble(isWhole: true))
        let argument = parameter == nil ? "" : entryPoint
        let values = constants.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }.joined(separator: ", ")
        block.statements.append(SplitTests.Statement("\(function.name)(\(argument)\(values));", line: line))
        block.isVisible = true
        block.isWhole = true
        block.reason = "line \(line): `\(name)` is run as it is, because its statements cannot stand alone"
        return block
    }
}
